// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Ternary;

/** The need of a biopsy of one lesion, and what stands beside it. */
class BiopsyTest {
  private static final ToldCase PATIENT =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "primary.laterality=LEFT",
              "primary.biopsyProven=true",
              "patient.hereditarySyndrome=false",
              "patient.otherMalignancy=false",
              "lesions[0].diameterMm=9",
              "lesionsComplete=true");
  private static final ToldCase ATYPICAL =
      PATIENT.and("lesions[0].site=LUNG", "lesions[0].appearance=ATYPICAL");
  private static final ToldCase TYPICAL =
      PATIENT.and(
          "lesions[0].site=LUNG",
          "lesions[0].appearance=TYPICAL",
          "lesions[0].unusualLocation=false",
          "lesions[0].plannedLocalTreatment=NONE");

  private static Stream<List<String>> needs() {
    return TestTable.rows(BiopsyTest.class, "biopsy.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("needs")
  void each_lesion_has_the_strongest_advice_that_speaks_of_it(List<String> row) {
    Assessment need = need(PATIENT.and(TestTable.words(row.get(0))), "L0");
    assertThat(need.possible()).containsExactlyInAnyOrderElementsOf(cell(row.get(1)));
    assertThat(ToldCase.paths(need.missing()))
        .containsExactlyInAnyOrderElementsOf(cell(row.get(2)));
    assertThat(line(need, "SAMPLED").anchors().stream().map(LineAnchor::id))
        .containsExactlyElementsOf(cell(row.get(3)));
  }

  private static ImmutableList<String> cell(String cell) {
    return cell.equals("-") ? ImmutableList.of() : TestTable.words(cell);
  }

  private static Assessment need(ToldCase patient, String lesion) {
    return patient.answer().assessments().stream()
        .filter(of -> of.subject().equals(AssessmentKind.BIOPSY + "(lesions[" + lesion + "])"))
        .findFirst()
        .orElseThrow();
  }

  private static AnswerLine line(Assessment of, String code) {
    return of.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
  }

  private static ImmutableList<String> codes(Assessment of) {
    return of.lines().stream().map(AnswerLine::code).collect(toImmutableList());
  }

  @Test
  void each_lesion_is_answered_alone() {
    ToldCase two = ATYPICAL.and("lesions[1].site=BONE", "lesions[1].appearance=TYPICAL");
    assertThat(need(two, "L0").verdict()).contains(BiopsyOfLesion.REQUIRED.name());
    assertThat(need(two, "L1").verdict()).isEmpty();
  }

  @Test
  void a_sample_is_shown_and_changes_no_verdict() {
    for (String status : List.of("POSITIVE", "NEGATIVE", "NOT_SAMPLED")) {
      Assessment need = need(ATYPICAL.and("lesions[0].histologicStatus=" + status), "L0");
      assertThat(need.verdict()).contains(BiopsyOfLesion.REQUIRED.name());
      boolean taken = !status.equals("NOT_SAMPLED");
      assertThat(line(need, "SAMPLED").truth()).isEqualTo(Ternary.of(taken));
      assertThat(line(need, "SAMPLED").fulfillment())
          .contains(taken ? Fulfillment.DONE : Fulfillment.OUTSTANDING);
    }
    AnswerLine unknown = line(need(ATYPICAL, "L0"), "SAMPLED");
    assertThat(unknown.fulfillment()).contains(Fulfillment.NOT_DOCUMENTED);
    assertThat(ToldCase.paths(unknown.missing())).containsExactly("lesions[L0].histologicStatus");
  }

  @Test
  void nothing_is_outstanding_where_no_sample_is_asked_for() {
    Assessment need = need(TYPICAL.and("lesions[0].histologicStatus=NOT_SAMPLED"), "L0");
    assertThat(need.verdict()).contains(BiopsyOfLesion.NOT_NECESSARY.name());
    assertThat(line(need, "SAMPLED").fulfillment()).isEmpty();
  }

  @Test
  void tissue_that_cannot_be_had_is_wanted_and_not_outstanding() {
    Assessment need =
        need(
            PATIENT.and(
                "lesions[0].site=RETROPERITONEUM",
                "lesions[0].count=1",
                "lesions[0].laterality=RIGHT",
                "lesions[0].appearance=TYPICAL",
                "lesions[0].unusualLocation=false",
                "lesions[0].biopsyFeasible=false",
                "lesions[0].histologicStatus=NOT_SAMPLED"),
            "L0");
    assertThat(need.verdict()).contains(BiopsyOfLesion.ADVISED.name());
    assertThat(need.reasons()).hasSize(2);
    assertThat(line(need, "SAMPLED").fulfillment()).contains(Fulfillment.NOT_TRACKED);
  }

  @Test
  void research_is_a_line_where_tissue_is_wanted_or_may_be() {
    assertThat(codes(need(TYPICAL.and("goals.researchTissueWanted=false"), "L0")))
        .doesNotContain("OPTIONAL_RESEARCH");
    Assessment wanted = need(TYPICAL.and("goals.researchTissueWanted=true"), "L0");
    assertThat(line(wanted, "OPTIONAL_RESEARCH").truth()).isEqualTo(Ternary.YES);
    assertThat(wanted.verdict()).contains(BiopsyOfLesion.NOT_NECESSARY.name());
    assertThat(line(need(TYPICAL, "L0"), "OPTIONAL_RESEARCH").truth()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void the_technique_is_checked_at_the_lesion_that_is_biopsied() {
    ToldCase planned =
        ATYPICAL.and(
            "lesions[1].site=PERITONEUM",
            "plannedBiopsy.planned=true",
            "plannedBiopsy.lesionId=L1",
            "plannedBiopsy.technique=CORE",
            "plannedBiopsy.cores=3",
            "plannedBiopsy.imageGuided=false");
    assertThat(codes(need(planned, "L0"))).doesNotContain("TECHNIQUE_15", "TECHNIQUE_16");
    assertThat(line(need(planned, "L1"), "TECHNIQUE_15").fulfillment())
        .contains(Fulfillment.CONTRAVENED);
    assertThat(line(need(planned, "L1"), "TECHNIQUE_16").fulfillment())
        .contains(Fulfillment.CONTRAVENED);
  }

  @Test
  void which_lesion_is_biopsied_may_be_open() {
    ToldCase planned =
        ATYPICAL.and(
            "lesions[1].site=PERITONEUM",
            "plannedBiopsy.planned=true",
            "plannedBiopsy.technique=CORE");
    AnswerLine open = line(need(planned, "L0"), "TECHNIQUE_16");
    assertThat(open.truth()).isEqualTo(Ternary.UNKNOWN);
    assertThat(open.fulfillment()).isEqualTo(Optional.empty());
    assertThat(ToldCase.paths(open.missing())).contains("plannedBiopsy.lesionId");
    assertThat(codes(need(planned, "L0"))).doesNotContain("TECHNIQUE_15");
    assertThat(codes(need(ATYPICAL, "L0"))).containsExactly("SAMPLED", "OPTIONAL_RESEARCH");
  }

  @Test
  void a_waiver_that_fails_for_want_of_a_proven_primary_says_so() {
    Assessment need = need(TYPICAL.and("primary.biopsyProven=false"), "L0");
    assertThat(need.verdict()).contains(Verdict.NOT_ADDRESSED.name());
    assertThat(need.reasons()).anyMatch(reason -> reason.contains("11a"));
  }
}
