// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.model.guideline.Fulfillment;

/** Nothing that a rule says is out of reach, and nothing holds of everybody unless it is meant. */
class ReachabilityTest {
  private static final Prover PROVER = Prover.ofCasesWithoutConflict();

  static List<Claim> claims() {
    return Claim.ALL;
  }

  @ParameterizedTest
  @MethodSource("claims")
  void a_clause_or_part_can_apply(Claim claim) {
    assertThat(PROVER.canHold(claim.trigger())).isTrue();
  }

  @Test
  void exactly_what_is_meant_to_holds_of_everybody_behind_the_gate() {
    assertThat(Claim.ALL.stream().filter(ReachabilityTest::isAlways).map(Claim::id))
        .containsExactlyElementsOf(
            TestTable.rows(ReachabilityTest.class, "always.csv").stream()
                .map(row -> row.get(0))
                .toList());
  }

  static boolean isAlways(Claim claim) {
    return PROVER.entails(claim.trigger(), claim.gate());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void every_rung_of_what_has_become_of_it_can_be_reached(Claim claim) {
    List<Condition> passed = new ArrayList<>();
    passed.add(claim.trigger());
    for (Ladder.Rung<Fulfillment> rung : claim.fulfillment().rungs()) {
      assertThat(PROVER.canHold(with(passed, rung.guard()))).as(rung.guard().words()).isTrue();
      passed.add(not(rung.guard()));
    }
    assertThat(PROVER.canHold(ImmutableList.copyOf(passed))).as("no rung at all").isTrue();
  }

  private static ImmutableList<Condition> with(List<Condition> passed, Condition guard) {
    return ImmutableList.<Condition>builder().addAll(passed).add(guard).build();
  }

  @Test
  void there_are_as_many_claims_as_the_paper_makes() {
    assertThat(Claim.ALL.stream().map(Claim::clause).distinct().collect(toImmutableList()))
        .hasSize(56);
  }
}
