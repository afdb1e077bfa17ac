// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.rule.Condition.not;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No case in scope is without advice, and each question is left open exactly where we say so. */
class GapsTest {
  private static final Prover PROVER = Prover.ofCasesWithoutConflict();

  static List<Gaps.Gap> gaps() {
    return Gaps.ALL;
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void the_clauses_are_silent_there_and_nowhere_else(Gaps.Gap gap) {
    assertThat(PROVER.canHold(gap.where())).isTrue();
    assertThat(PROVER.areSame(not(gap.isAnswered()), gap.silent(), gap.where())).isTrue();
  }
}
