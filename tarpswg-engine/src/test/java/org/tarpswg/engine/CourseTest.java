// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Goals;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedProcedure;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** The paper's two patients as timelines, against what their legends lead to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseTest {

  private static Stream<List<String>> visits() {
    return TestTable.rows(CourseTest.class, "course.csv").stream();
  }

  private static Stream<List<String>> visitsWithDisease() {
    return visits().filter(row -> !row.get(1).isEmpty());
  }

  private static PatientCase read(String visit) {
    return CaseReader.strict().read(Repository.text("examples/" + visit + ".json"));
  }

  /** What the legends leave to the surgeon, told. */
  private static PatientCase operable(PatientCase told) {
    return PatientCase.builder()
        .from(told)
        .goals(
            Goals.builder()
                .from(told.goals())
                .localTherapy(Known.known(LocalTherapyIntent.DEFINITIVE))
                .build())
        .patient(
            Patient.builder().from(told.patient()).performanceStatusSuitable(Ternary.YES).build())
        .plannedProcedure(
            PlannedProcedure.builder()
                .from(told.plannedProcedure())
                .anticipatedMorbidityAcceptable(Ternary.YES)
                .build())
        .disease(
            DiseaseCourse.builder().from(told.disease()).allSitesManageable(Ternary.YES).build())
        .build();
  }

  private static Assessment candidacy(Recommendations answer) {
    return answer.assessments().stream()
        .filter(assessment -> assessment.kind() == AssessmentKind.METASTASECTOMY)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("visitsWithDisease")
  void candidacy_is_what_the_legend_leads_to(List<String> row) {
    Assessment candidacy = candidacy(Tarpswg.recommend(operable(read(row.get(0)))));
    assertThat(candidacy.possible()).containsExactlyElementsOf(TestTable.words(row.get(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figure-1", "figure-2"})
  void what_was_done_compares_as_the_legend_leads_to(String figure) {
    ImmutableList<List<String>> rows =
        visits()
            .filter(row -> row.get(0).startsWith(figure))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Visit> timeline =
        Tarpswg.timeline(rows.stream().map(row -> read(row.get(0))).toList());
    assertThat(timeline).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(timeline.get(i).acts())
          .as("%s", rows.get(i).get(0))
          .extracting(act -> act.code() + "=" + act.audit().orElse(AuditVerdict.OPEN))
          .containsExactlyElementsOf(TestTable.words(rows.get(i).get(2)));
    }
  }

  @Test
  void the_disagreement_of_32_with_36_is_shown_after_the_response_of_figure_1() {
    Assessment candidacy =
        candidacy(Tarpswg.recommend(operable(read("figure-1/03-major-response"))));
    assertThat(candidacy.lines()).extracting(line -> line.code()).contains("DISAGREEMENT_32");
    assertThat(candidacy.readings()).contains("R22");
  }

  @Test
  void a_resection_judged_incomplete_is_not_discussed_after_a_response() {
    PatientCase operable = operable(read("figure-1/03-major-response"));
    Recommendations answer =
        Tarpswg.recommend(
            PatientCase.builder()
                .from(operable)
                .plannedProcedure(
                    PlannedProcedure.builder()
                        .from(operable.plannedProcedure())
                        .macroscopicCompletenessLikely(Ternary.NO)
                        .build())
                .build());
    assertThat(candidacy(answer).possible()).containsExactly("NOT_SUPPORTED_SYSTEMIC_FIRST");
    assertThat(answer.conflicts())
        .extracting(conflict -> conflict.code())
        .contains("MANAGEABLE_AGAINST_COMPLETENESS");
  }
}
