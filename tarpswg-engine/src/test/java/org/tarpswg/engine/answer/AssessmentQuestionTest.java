// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.CaseDomain;

class AssessmentQuestionTest {
  private static final Policy POLICY = Policy.builder().build();

  @Domain(CaseDomain.class)
  @Property(tries = 60, seed = "2018", shrinking = ShrinkingMode.OFF)
  void asked_alone_a_question_is_answered_as_in_the_whole_answer(@ForAll PatientCase patientCase) {
    Recommendations all = Tarpswg.recommend(patientCase);
    ImmutableList<AssessmentQuestion> questions = AssessmentQuestion.all(patientCase, POLICY);
    assertThat(questions)
        .extracting(question -> question.assessment(patientCase).orElseThrow())
        .containsExactlyElementsOf(all.assessments());
  }

  @Example
  void the_reasons_are_those_of_the_clauses_it_combines() {
    PatientCase told = ToldCase.METASTATIC.of("LMS").and("lesions[0].site=LUNG").read();
    Recommendations all = Tarpswg.recommend(told);
    for (AssessmentQuestion question : AssessmentQuestion.all(told, POLICY)) {
      Assessment assessment = question.assessment(told).orElseThrow();
      ImmutableList<Derivation> reasons =
          assessment.clauses().stream()
              .map(clause -> all.of(clause).derivation())
              .collect(toImmutableList());
      assertThat(question.derivations(told)).isEqualTo(reasons).isNotEmpty();
    }
  }

  @Example
  void out_of_scope_the_reason_is_the_scope() {
    PatientCase told = ToldCase.NOTHING.and("primary.site=UTERUS").read();
    assertThat(new AssessmentQuestion(AssessmentKind.METASTASECTOMY, "METASTASECTOMY", POLICY))
        .satisfies(
            question ->
                assertThat(question.derivations(told))
                    .containsExactly(Tarpswg.recommend(told).scope().derivation()));
  }

  @Example
  void of_a_lesion_that_is_not_listed_nothing_is_asked() {
    AssessmentQuestion question =
        new AssessmentQuestion(AssessmentKind.BIOPSY, "BIOPSY(lesions[L7])", POLICY);
    assertThat(question.assessment(ToldCase.METASTATIC.read())).isEmpty();
    assertThat(question.derivations(ToldCase.METASTATIC.read())).isEmpty();
  }

  @Example
  void every_kind_is_asked() {
    PatientCase told = ToldCase.METASTATIC.and("lesions[0].site=LUNG").read();
    assertThat(AssessmentQuestion.all(told, POLICY))
        .extracting(AssessmentQuestion::kind)
        .containsAll(ImmutableSet.copyOf(AssessmentKind.values()));
  }
}
