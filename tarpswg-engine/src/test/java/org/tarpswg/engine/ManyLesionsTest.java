// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.json.CaseReader;

/** A case with many lesions is answered as one with few is: no depth of it is too deep. */
class ManyLesionsTest {
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
