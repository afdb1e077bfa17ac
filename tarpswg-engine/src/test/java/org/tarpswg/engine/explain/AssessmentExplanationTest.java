// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Ternary;

/**
 * Whoever makes the assessments: here a made-up one for each lesion, which asks for a biopsy where
 * the disease is limited and the lesion can be reached.
 */
class AssessmentExplanationTest {
  private static final String SUBJECT = "BIOPSY(lesions[L0])";
  private static final ToldCase OPEN =
      ToldCase.METASTATIC.of("LMS").and("disease.limited=true", "lesions[0].count=2");
  private static final ToldCase LIMITED = OPEN.and("lesions[0].biopsyFeasible=true");

  private static Recommendations answer(PatientCase patientCase) {
    return Recommendations.builder()
        .from(Tarpswg.recommend(patientCase))
        .assessments(
            patientCase.lesions().entries().stream()
                .map(lesion -> biopsy(patientCase, lesion))
                .collect(toImmutableList()))
        .build();
  }

  private static Assessment biopsy(PatientCase patientCase, Lesion lesion) {
    Ternary due = patientCase.disease().limited().and(lesion.biopsyFeasible());
    Optional<String> verdict =
        due.isKnown() ? Optional.of(due.isYes() ? "CONSIDER" : "NOT_NECESSARY") : Optional.empty();
    return Assessment.builder()
        .kind(AssessmentKind.BIOPSY)
        .target(FactPath.of("lesions").element(lesion.id()))
        .verdict(verdict)
        .possible(
            verdict.map(ImmutableSet::of).orElse(ImmutableSet.of("CONSIDER", "NOT_NECESSARY")))
        .family(VerdictFamily.DISCUSS)
        .clauses(ImmutableList.of(ClauseId.of("38")))
        .missing(
            due.isKnown()
                ? ImmutableList.of()
                : ImmutableList.of(
                    MissingFact.builder()
                        .path(FactPath.of("lesions[L0].biopsyFeasible"))
                        .label("biopsy feasible")
                        .build()))
        .reasons(ImmutableList.of())
        .lines(ImmutableList.of())
        .readings(ImmutableSet.of())
        .narrative(ImmutableList.of())
        .build();
  }

  private static Explanation explain(ToldCase told) {
    AssessmentSubject subject = new AssessmentSubject(SUBJECT, AssessmentExplanationTest::answer);
    Explanation explanation = Explanations.explain(subject, told.read());
    Replay.hold(told.read(), explanation, AssessmentExplanationTest::answer);
    return explanation;
  }

  @Test
  void the_reasons_are_those_of_its_clauses() {
    Explanation explanation = explain(LIMITED);
    assertThat(explanation.subject()).isEqualTo(SUBJECT);
    assertThat(explanation.answer()).isEqualTo("CONSIDER");
    assertThat(explanation.derivations()).containsExactly(LIMITED.clause("38").derivation());
  }

  @Test
  void facts_that_no_clause_has_read_are_found_among_all_that_are_known() {
    assertThat(explain(LIMITED).sufficient())
        .hasSize(1)
        .first()
        .satisfies(
            facts ->
                assertThat(facts)
                    .extracting(FactReading::path)
                    .containsExactly(
                        FactPath.of("disease.limited"), FactPath.of("lesions[L0].biopsyFeasible")));
  }

  @Test
  void a_missing_fact_and_a_known_one_lead_to_other_verdicts() {
    Explanation open = explain(OPEN);
    assertThat(open.answer()).isEqualTo("UNDETERMINED");
    assertThat(open.possible()).containsExactly("CONSIDER", "NOT_NECESSARY");
    assertThat(open.changes())
        .extracting(change -> change.steps().get(0).now().label() + " " + change.answer())
        .contains("biopsy feasible CONSIDER", "biopsy feasible NOT_NECESSARY");
    assertThat(explain(LIMITED).changes())
        .extracting(change -> change.steps().get(0).now().path() + " " + change.answer())
        .containsExactly("disease.limited NOT_NECESSARY");
  }
}
