// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tarpswg.engine.TestTable;

/**
 * Whatever one condition, rung or verdict of a rule is mistaken for, a conformance case, a row of a
 * table or the second transcription answers differently. What is not noticed stands in a list with
 * its reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleMistakesTest {
  /** So many there were when they were counted, less a few that a simpler rule may cost. */
  private static final int LEAST_MISTAKES = 1_700;

  private Noticing noticing;

  @BeforeAll
  void read() {
    noticing = new Noticing();
  }

  @Test
  void what_is_written_by_hand_is_what_the_rules_say() {
    assertThat(noticing.disagreeing()).isEmpty();
  }

  @Test
  void every_mistake_in_a_rule_is_noticed_but_for_those_listed() {
    Set<String> unnoticed = new LinkedHashSet<>();
    int all = 0;
    Tally tally = new Tally();
    for (Mutant mutant : Mutants.all()) {
      all++;
      Noticing.By by = noticing.by(mutant);
      tally.add(mutant, by);
      if (by == Noticing.By.NOTHING) {
        unnoticed.add(mutant.place() + "; " + mutant.mistake().words());
      }
    }
    if (Boolean.getBoolean("tarpswg.mistakes.tally")) {
      tally.print();
    }
    assertThat(all).isGreaterThan(LEAST_MISTAKES);
    assertThat(unnoticed)
        .as("mistakes in rules, by clause: tell of a patient who shows it, or list why none can")
        .containsExactlyInAnyOrderElementsOf(accepted());
  }

  private static ImmutableSet<String> accepted() {
    return TestTable.rows(RuleMistakesTest.class, "survivors.csv").stream()
        .map(row -> row.get(0) + "; " + row.get(1))
        .collect(toImmutableSet());
  }
}
