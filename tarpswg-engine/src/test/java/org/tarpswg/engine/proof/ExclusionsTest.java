// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;

/** What must not hold together never does, and nothing else keeps two clauses apart. */
class ExclusionsTest {
  private static final Prover PROVER = Prover.ofEveryCase();

  static List<List<String>> exclusions() {
    return TestTable.rows(ExclusionsTest.class, "exclusions.csv");
  }

  static List<List<String>> entailments() {
    return TestTable.rows(ExclusionsTest.class, "entailments.csv");
  }

  private static boolean exclude(Claim one, Claim other) {
    return !PROVER.canHold(one.trigger(), other.trigger());
  }

  @ParameterizedTest
  @MethodSource("exclusions")
  void each_on_the_left_excludes_each_on_the_right(List<String> row) {
    assertThat(Claim.named(row.get(0)))
        .allSatisfy(
            one ->
                assertThat(Claim.named(row.get(1)))
                    .allMatch(other -> exclude(one, other), one + " excludes it"));
  }

  @Test
  void no_other_pair_excludes_each_other() {
    List<String> unexpected = new ArrayList<>();
    for (int i = 0; i < Claim.ALL.size(); i++) {
      for (int j = 0; j < i; j++) {
        Claim one = Claim.ALL.get(j);
        Claim other = Claim.ALL.get(i);
        if (!isListed(one, other) && exclude(one, other)) {
          unexpected.add(one + " and " + other);
        }
      }
    }
    assertThat(unexpected).isEmpty();
  }

  private static boolean isListed(Claim one, Claim other) {
    return exclusions().stream()
        .anyMatch(row -> crosses(row, one, other) || crosses(row, other, one));
  }

  private static boolean crosses(List<String> row, Claim left, Claim right) {
    return Claim.named(row.get(0)).contains(left) && Claim.named(row.get(1)).contains(right);
  }

  @ParameterizedTest
  @MethodSource("entailments")
  void what_is_on_the_left_never_comes_alone(List<String> row) {
    Claim one = Claim.of(row.get(0));
    ImmutableSet<Claim> others = Claim.named(row.get(1));
    assertThat(others).allMatch(other -> PROVER.entails(other.trigger(), one.trigger()));
  }
}
