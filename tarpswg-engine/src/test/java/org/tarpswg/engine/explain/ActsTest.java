// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.engine.Repository;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/**
 * What counts as an act, and as which plan it is judged; here by an audit that repeats the plan.
 */
class ActsTest {
  private static final ToldCase FIRST = ToldCase.METASTATIC.and("lesions[0].site=LUNG");

  private static Recommendations audit(PatientCase planned) {
    Stream<AnswerLine> whole =
        Stream.of(
                line(
                    "SYSTEMIC_THERAPY",
                    Optional.empty(),
                    planned.plannedSystemicTherapy().agents()),
                line("OPERATION", Optional.empty(), planned.plannedProcedure().kind()))
            .flatMap(Optional::stream);
    Stream<AnswerLine> lesions =
        planned.lesions().entries().stream()
            .flatMap(
                lesion ->
                    line(
                        "LOCAL_TREATMENT",
                        Optional.of(FactPath.of("lesions").element(lesion.id())),
                        lesion.plannedLocalTreatment())
                        .stream());
    return Recommendations.builder()
        .from(Tarpswg.recommend(planned))
        .assessments(
            ImmutableList.of(audit(Stream.concat(whole, lesions).collect(toImmutableList()))))
        .build();
  }

  private static Optional<AnswerLine> line(
      String code, Optional<FactPath> target, Known<?> planned) {
    return planned
        .value()
        .map(
            plan ->
                AnswerLine.builder()
                    .code(code)
                    .target(target)
                    .words(plan.toString())
                    .truth(Ternary.YES)
                    .audit(AuditVerdict.NOT_ADDRESSED)
                    .anchors(ImmutableList.of())
                    .narrative(ImmutableList.of())
                    .notes(ImmutableList.of())
                    .readings(ImmutableSet.of())
                    .missing(ImmutableList.of())
                    .build());
  }

  private static Assessment audit(ImmutableList<AnswerLine> lines) {
    return Assessment.builder()
        .kind(AssessmentKind.DEVIATION_AUDIT)
        .verdict("LISTED")
        .possible(ImmutableSet.of("LISTED"))
        .family(VerdictFamily.SUPPORTED)
        .reasons(ImmutableList.of())
        .lines(lines)
        .readings(ImmutableSet.of())
        .clauses(ImmutableList.of())
        .narrative(ImmutableList.of())
        .missing(ImmutableList.of())
        .build();
  }

  private static ImmutableList<String> acts(PatientCase visit, PatientCase next) {
    return Acts.between(visit, next, ActsTest::audit).stream()
        .map(
            act ->
                act.target().map(FactPath::text).orElse("") + " " + act.code() + " " + act.words())
        .collect(toImmutableList());
  }

  /** The next visit is a year after this one. */
  private static ImmutableList<String> acts(ToldCase visit, ToldCase next) {
    PatientCase yearBefore =
        PatientCase.builder().from(visit.read()).asOf(LocalDate.of(2017, 3, 1)).build();
    return acts(yearBefore, next.read());
  }

  private static PatientCase figure(String file) {
    return CaseReader.strict().read(Repository.text("examples/" + file + ".json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figure-1/01-primary-resected | figure-1/02-multifocal-recurrence |",
        "figure-1/02-multifocal-recurrence | figure-1/03-major-response"
            + " | systemicTherapies[0] SYSTEMIC_THERAPY [EPIRUBICIN, IFOSFAMIDE]",
        "figure-1/03-major-response | figure-1/04-no-evident-disease"
            + " | operations[1] OPERATION METASTASECTOMY",
        "figure-1/04-no-evident-disease | figure-1/05-second-recurrence"
            + " | systemicTherapies[1] SYSTEMIC_THERAPY [EPIRUBICIN, IFOSFAMIDE]",
        "figure-1/05-second-recurrence | figure-1/06-response-to-ifosfamide"
            + " | systemicTherapies[2] SYSTEMIC_THERAPY [IFOSFAMIDE]",
        "figure-1/06-response-to-ifosfamide | figure-1/07-third-recurrence"
            + " | operations[2] OPERATION METASTASECTOMY",
        "figure-1/07-third-recurrence | figure-1/08-pelvic-recurrence"
            + " | operations[3] OPERATION METASTASECTOMY",
        "figure-1/08-pelvic-recurrence | figure-1/09-progression-on-ifosfamide"
            + " | systemicTherapies[3] SYSTEMIC_THERAPY [IFOSFAMIDE]",
        "figure-1/09-progression-on-ifosfamide | figure-1/10-response-to-trabectedin"
            + " | systemicTherapies[4] SYSTEMIC_THERAPY [TRABECTEDIN]",
        "figure-2/01-localized-primary | figure-2/02-metastases-found |",
        "figure-2/02-metastases-found | figure-2/03-one-nodule-progressing"
            + " | systemicTherapies[0] SYSTEMIC_THERAPY [DOXORUBICIN, DACARBAZINE]",
        "figure-2/03-one-nodule-progressing | figure-2/04-lung-nodules-responding"
            + " | systemicTherapies[1] SYSTEMIC_THERAPY [DACARBAZINE, GEMCITABINE]",
        "figure-2/04-lung-nodules-responding | figure-2/05-liver-metastases"
            + " | operations[0] OPERATION OTHER_SURGERY",
        "figure-2/05-liver-metastases | figure-2/06-liver-nodule-progressing"
            + " | systemicTherapies[2] SYSTEMIC_THERAPY [GEMCITABINE, VINORELBINE]",
        "figure-2/06-liver-nodule-progressing | figure-2/07-alive-at-27-months"
            + " | lesions[liver-progressing] LOCAL_TREATMENT TACE",
      })
  void what_was_done_to_the_patients_of_the_paper(String visit, String next, String act) {
    assertThat(acts(figure(visit), figure(next)))
        .isEqualTo(act == null ? ImmutableList.of() : ImmutableList.of(act));
  }

  @Test
  void a_course_that_ends_or_is_told_in_more_detail_is_no_new_one() {
    ToldCase running =
        FIRST.and(
            "systemicTherapies[0].agents=[DOXORUBICIN]", "systemicTherapies[0].start=2017-01-05");
    assertThat(
            acts(
                running,
                running.and(
                    "systemicTherapies[0].end=2017-06-01",
                    "systemicTherapies[0].bestResponse=PR",
                    "systemicTherapies[0].setting=ADVANCED")))
        .isEmpty();
  }

  @Test
  void the_same_agents_again_are_a_new_course() {
    ToldCase once =
        FIRST.and("systemicTherapies[0].agents=[IFOSFAMIDE]", "systemicTherapies[0].start=2016-01");
    ToldCase again =
        once.and(
            "systemicTherapies[0].end=2016-06",
            "systemicTherapies[1].agents=[IFOSFAMIDE]",
            "systemicTherapies[1].start=2017-04");
    assertThat(acts(once, again))
        .containsExactly("systemicTherapies[1] SYSTEMIC_THERAPY [IFOSFAMIDE]");
  }

  @Test
  void what_took_place_before_the_visit_is_history_told_late() {
    assertThat(
            acts(
                FIRST,
                FIRST.and("operations[0].purpose=METASTASECTOMY", "operations[0].date=2017-02-28")))
        .isEmpty();
    assertThat(
            acts(
                FIRST,
                FIRST.and("operations[0].purpose=METASTASECTOMY", "operations[0].date=2017-03-01")))
        .containsExactly("operations[0] OPERATION METASTASECTOMY");
  }

  @Test
  void acts_stand_in_the_order_of_their_dates() {
    assertThat(
            acts(
                FIRST,
                FIRST.and(
                    "systemicTherapies[0].agents=[DOXORUBICIN]",
                    "systemicTherapies[0].start=2017-06",
                    "operations[0].purpose=PALLIATIVE",
                    "operations[0].date=2017-05-02",
                    "ablations[0].lesionId=L0",
                    "ablations[0].modality=RFA",
                    "ablations[0].date=2017-04-02")))
        .containsExactly(
            "lesions[L0] LOCAL_TREATMENT RFA",
            "operations[0] OPERATION OTHER_SURGERY",
            "systemicTherapies[0] SYSTEMIC_THERAPY [DOXORUBICIN]");
  }

  @Test
  void what_no_plan_can_say_is_left_out() {
    assertThat(
            acts(
                FIRST,
                FIRST.and(
                    "systemicTherapies[0].regimen=unknown to us",
                    "operations[0].procedure=laparotomy",
                    "ablations[0].lesionId=L0",
                    "ablations[0].modality=CRYOABLATION",
                    "ablations[1].lesionId=L7",
                    "ablations[1].modality=RFA")))
        .isEmpty();
  }

  @Test
  void an_earlier_decision_against_an_operation_does_not_hide_one() {
    assertThat(
            acts(
                FIRST.and("plannedProcedure.kind=NONE"),
                FIRST.and("operations[0].purpose=METASTASECTOMY")))
        .containsExactly("operations[0] OPERATION METASTASECTOMY");
  }

  @Test
  void without_an_audit_there_is_no_line() {
    PatientCase visit = figure("figure-1/02-multifocal-recurrence");
    PatientCase next = figure("figure-1/03-major-response");
    assertThat(
            Acts.between(
                visit,
                next,
                asked ->
                    Recommendations.builder()
                        .from(Tarpswg.recommend(asked))
                        .assessments(ImmutableList.of())
                        .build()))
        .isEmpty();
  }
}
