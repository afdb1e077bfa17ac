// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.json.CaseReader;

/** How much an answer may cost: bounds that only a change of design can break, never the clock. */
class EffortTest {
  private static final int KILOBYTE = 1024;
  private static final int ROUNDS = 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void what_applies_to_an_empty_case_is_answered_within_a_few_megabytes() {
    assertThat(allocatedByAnswering(ToldCase.NOTHING.read())).isLessThan(4000 * KILOBYTE);
  }

  @Test
  void what_applies_to_metastatic_liposarcoma_is_answered_within_two_megabytes() {
    PatientCase patientCase =
        ToldCase.METASTATIC
            .of("DD_LPS")
            .and("lesions[0].site=LUNG", "lesions[1].site=LIVER", "disease.recurrent=false")
            .read();
    assertThat(allocatedByAnswering(patientCase)).isLessThan(2000 * KILOBYTE);
  }

  private static long allocatedByAnswering(PatientCase patientCase) {
    read(Tarpswg.recommend(patientCase)); // classes are loaded once
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int round = 0; round < ROUNDS; round++) {
      read(Tarpswg.recommend(patientCase));
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / ROUNDS;
  }

  private static void read(Recommendations answer) {
    assertThat(answer.findings()).extracting(ClauseFinding::applicability).hasSize(56);
    assertThat(answer.options().offered()).isNotNull();
  }

  @Test
  void hundreds_of_lesions_of_the_lung_are_answered_one_by_one() {
    Recommendations answer = Tarpswg.recommend(withLesions(600, ",\"site\":\"LUNG\""));
    assertThat(answer.of(ClauseId.of("12")).applicability()).isEqualTo(Applicability.UNDETERMINED);
    assertThat(answer.assessments())
        .extracting(Assessment::kind)
        .filteredOn(AssessmentKind.BIOPSY::equals)
        .hasSize(600);
  }

  @Test
  void hundreds_of_lesions_of_which_nothing_is_told_are_answered() {
    Recommendations answer = Tarpswg.recommend(withLesions(500, ""));
    assertThat(answer.findings())
        .filteredOn(finding -> finding.applicability() == Applicability.UNDETERMINED)
        .extracting(finding -> finding.clause().toString())
        .contains("12", "13", "14", "24", "33");
  }

  private static PatientCase withLesions(int number, String facts) {
    String lesions =
        IntStream.range(0, number)
            .mapToObj(place -> "{\"id\":\"L" + place + "\"" + facts + "}")
            .collect(joining(","));
    return CaseReader.strict().read("{\"asOf\":\"2018-03-01\",\"lesions\":[" + lesions + "]}");
  }
}
