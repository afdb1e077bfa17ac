// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;

/** Explanations of questions that combine clauses; each is replayed too. */
class AssessmentExplanationTest {
  private static final ToldCase LUNG =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "lesions[0].site=LUNG",
              "lesions[0].count=1",
              "lesions[0].controllableByLocalAblation=false");

  private static Explanation explain(ToldCase told, String subject) {
    Explanation explanation = Tarpswg.explain(told.read(), subject);
    Replay.hold(told.read(), explanation);
    return explanation;
  }

  private static ImmutableList<String> changes(Explanation explanation) {
    return explanation.changes().stream()
        .map(change -> steps(change) + " => " + change.answer())
        .collect(toImmutableList());
  }

  private static String steps(Change change) {
    return String.join(
        " and ",
        change.steps().stream().map(step -> step.now().path() + "=" + step.value()).toList());
  }

  @Test
  void a_lesion_that_cannot_be_ablated() {
    Explanation explanation = explain(LUNG, "LOCAL_ABLATION(lesions[L0])");
    assertThat(explanation.answer()).isEqualTo("NOT_FEASIBLE");
    assertThat(explanation.possible()).containsExactly("NOT_FEASIBLE");
    assertThat(explanation.derivations()).isNotEmpty();
    assertThat(explanation.sufficient())
        .anySatisfy(
            set ->
                assertThat(set)
                    .extracting(FactReading::path)
                    .contains(FactPath.of("lesions[L0].controllableByLocalAblation")));
    assertThat(changes(explanation))
        .contains("disease.status=NONE => NOT_ASSESSED")
        .anySatisfy(
            change ->
                assertThat(change).startsWith("lesions[L0].controllableByLocalAblation=true"));
  }

  @Test
  void an_open_candidacy_names_what_decides_it() {
    Explanation explanation = explain(LUNG, "METASTASECTOMY");
    assertThat(explanation.answer()).isEqualTo("UNDETERMINED");
    assertThat(explanation.possible()).hasSizeGreaterThan(2);
    assertThat(explanation.sufficient()).isEmpty();
    assertThat(explanation.missing()).isNotEmpty();
    assertThat(changes(explanation))
        .contains("patient.performanceStatusSuitable=false => NOT_SUPPORTED");
  }

  @Test
  void out_of_scope_the_facts_that_put_him_there_suffice() {
    Explanation explanation = explain(LUNG.and("primary.site=UTERUS"), "METASTASECTOMY");
    assertThat(explanation.answer()).isEqualTo("NOT_ASSESSED");
    assertThat(explanation.sufficient())
        .anySatisfy(
            set ->
                assertThat(set)
                    .extracting(FactReading::path)
                    .containsExactly(FactPath.of("primary.site")));
  }

  @Test
  void a_lesion_that_is_not_listed_is_no_subject() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain(LUNG, "BIOPSY(lesions[L7])"))
        .withMessageContaining("BIOPSY(lesions[L0])")
        .withMessageContaining("METASTASECTOMY");
  }
}
