// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** Systemic therapy to learn the biology: a pointer, and no regimen. */
class BiologyPointerTest {

  @ParameterizedTest
  @ValueSource(strings = {"TEST_BIOLOGY", "NONE"})
  void no_regimen_is_printed_for_it(String goal) {
    Recommendations answer =
        ToldCase.METASTATIC
            .of("LMS")
            .and("goals.systemicTherapy=" + goal, "plannedSystemicTherapy.line=1")
            .and("primary.agentSensitivity.doxorubicin=true")
            .and("patient.anthracyclineContraindicated=false")
            .answer();
    assertThat(answer.pointers()).containsExactly(Pointer.SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY);
    for (String clause : new String[] {"40a", "40b", "41a", "41b"}) {
      assertThat(answer.of(ClauseId.of(clause)).applicability())
          .isEqualTo(Applicability.DOES_NOT_APPLY);
    }
    assertThat(answer.options().offered()).isEmpty();
    assertThat(answer.options().conditional()).isEmpty();
    assertThat(answer.options().needsJudgement()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "disease.status=RESECTED_NED, LMS",
    "disease.status=SUSPECTED, LMS",
    "disease.status=NONE, LMS",
    "disease.status=CONFIRMED, PECOMA",
    "disease.status=CONFIRMED, SARCOMA_NOS",
  })
  void without_accepted_disease_of_an_included_tumor_there_is_no_pointer(
      String status, String histology) {
    assertThat(
            ToldCase.METASTATIC
                .of(histology)
                .and(status, "goals.systemicTherapy=TEST_BIOLOGY")
                .answer()
                .pointers())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PALLIATIVE", "DOWNSIZE_FOR_RESECTION", "DOWNSIZE_FOR_SYMPTOMS"})
  void another_goal_has_its_regimens(String goal) {
    assertThat(
            ToldCase.METASTATIC.of("LMS").and("goals.systemicTherapy=" + goal).answer().pointers())
        .isEmpty();
  }
}
