// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/** All rules together work out each condition once per case, however many of them share it. */
class EvaluationsTest {
  /** About twice what was measured: 493 where nothing is told, 556 in the richest case. */
  private static final int MOST = 1100;

  private static CaseFacts judged(PatientCase patient) {
    CaseFacts facts = new CaseFacts(patient, Policy.builder().build());
    judgeAll(facts);
    return facts;
  }

  private static void judgeAll(CaseFacts facts) {
    for (Rule rule : Rules.ALL) {
      for (Rule.Output output : rule.outputs()) {
        Completions.truthOf(output.trigger(), facts);
      }
    }
  }

  @Test
  void nothingIsWorkedOutTwice() {
    CaseFacts facts = judged(ToldCase.METASTATIC.of("LMS").read());
    int once = facts.judged();
    judgeAll(facts);
    assertThat(facts.judged()).isEqualTo(once);
  }

  @Test
  void aCaseThatTellsNothingNeedsFewEvaluations() {
    assertThat(judged(ToldCase.NOTHING.read()).judged()).isBetween(100, MOST);
  }

  @Test
  void aConformanceCaseNeedsFewEvaluations() {
    assertThat(ConformanceCases.all())
        .allSatisfy(each -> assertThat(judged(each.patientCase()).judged()).isLessThan(MOST));
  }
}
