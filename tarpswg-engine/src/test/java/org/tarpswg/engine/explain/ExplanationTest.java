// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.fact.FactPath;

class ExplanationTest {
  private static final ToldCase LIPOSARCOMA = ToldCase.METASTATIC.of("DD_LPS");

  private static Explanation explain(ToldCase told, String subject) {
    return Tarpswg.explain(told.read(), subject);
  }

  private static ImmutableList<List<String>> sufficient(Explanation explanation) {
    return explanation.sufficient().stream()
        .map(facts -> facts.stream().map(fact -> fact.path() + "=" + fact.value()).toList())
        .collect(toImmutableList());
  }

  private static ImmutableList<String> changes(Explanation explanation) {
    return explanation.changes().stream().map(ExplanationTest::words).collect(toImmutableList());
  }

  private static String words(Change change) {
    return String.join(
            " and ",
            change.steps().stream()
                .map(step -> step.now().path() + ": " + step.now().value() + " -> " + step.value())
                .toList())
        + " => "
        + change.answer();
  }

  @Test
  void an_answer_that_one_fact_decides_rests_on_this_fact() {
    Explanation explanation = explain(LIPOSARCOMA, "43d");
    assertThat(explanation.subject()).isEqualTo("43d");
    assertThat(explanation.answer()).isEqualTo("DOES_NOT_APPLY");
    assertThat(explanation.possible()).containsExactly("DOES_NOT_APPLY");
    assertThat(sufficient(explanation))
        .containsExactly(List.of("primary.histology=dedifferentiated liposarcoma"));
    assertThat(explanation.missing()).isEmpty();
  }

  @Test
  void why_is_told_as_the_finding_tells_it() {
    Explanation explanation = explain(LIPOSARCOMA, "38");
    assertThat(explanation.derivations()).containsExactly(LIPOSARCOMA.clause("38").derivation());
    assertThat(explanation.missing()).isEqualTo(LIPOSARCOMA.clause("38").missingForApplicability());
  }

  @Test
  void an_open_answer_rests_on_nothing_and_names_what_would_decide_it() {
    Explanation explanation = explain(LIPOSARCOMA.and("disease.limited=false"), "38");
    assertThat(explanation.answer()).isEqualTo("UNDETERMINED");
    assertThat(explanation.possible()).containsExactly("APPLIES", "DOES_NOT_APPLY");
    assertThat(explanation.sufficient()).isEmpty();
    assertThat(explanation.missing()).extracting(MissingFact::label).hasSize(1);
    assertThat(changes(explanation))
        .contains(
            "disease.indolent: unknown -> true => APPLIES",
            "disease.indolent: unknown -> false => DOES_NOT_APPLY");
  }

  @Test
  void several_sets_of_facts_can_suffice() {
    ToldCase both = LIPOSARCOMA.and("disease.indolent=true", "disease.limited=true");
    Explanation explanation = explain(both, "38");
    assertThat(explanation.answer()).isEqualTo("APPLIES");
    assertThat(sufficient(explanation))
        .containsExactlyInAnyOrder(
            List.of(
                "primary.site=retroperitoneum",
                "primary.histology=dedifferentiated liposarcoma",
                "disease.status=confirmed",
                "disease.indolent=yes"),
            List.of(
                "primary.site=retroperitoneum",
                "primary.histology=dedifferentiated liposarcoma",
                "disease.status=confirmed",
                "disease.limited=yes"));
  }

  @Test
  void where_no_one_fact_leads_to_the_clause_two_are_named() {
    ToldCase neither = LIPOSARCOMA.and("disease.indolent=false", "disease.limited=false");
    assertThat(changes(explain(neither, "38")))
        .startsWith(
            "disease.indolent: no -> true => APPLIES", "disease.limited: no -> true => APPLIES");
    ToldCase removed = neither.and("disease.status=RESECTED_NED");
    Explanation explanation = explain(removed, "38");
    assertThat(changes(explanation))
        .contains(
            "disease.status: resected ned -> CONFIRMED and disease.indolent: no"
                + " -> true => APPLIES");
  }

  @Test
  void changes_that_only_lead_out_of_scope_come_after_those_that_decide() {
    ImmutableList<String> changes =
        changes(explain(LIPOSARCOMA.and("disease.indolent=true"), "38"));
    assertThat(changes)
        .startsWith("disease.status: confirmed -> RESECTED_NED => DOES_NOT_APPLY")
        .contains("disease.status: confirmed -> NONE => OUT_OF_SCOPE");
    assertThat(changes.stream().filter(change -> change.endsWith("=> OUT_OF_SCOPE")))
        .containsExactlyElementsOf(changes.subList(changes.size() - 3, changes.size()));
  }

  @Test
  void the_day_is_never_a_reason_nor_a_change() {
    for (String subject : List.of("38", "43d", "2", "1.i")) {
      Explanation explanation = explain(ToldCase.NOTHING, subject);
      assertThat(explanation.changes())
          .flatExtracting(Change::steps)
          .extracting(Change.Step::now)
          .extracting(FactReading::path)
          .doesNotContain(FactPath.of("asOf"));
    }
  }

  @Test
  void a_part_is_a_subject_of_its_own() {
    Explanation explanation = explain(LIPOSARCOMA, "43a.generic");
    assertThat(explanation.derivations())
        .containsExactly(LIPOSARCOMA.part("43a.generic").derivation());
  }

  @Test
  void the_policy_in_force_is_asked() {
    Policy adults = Policy.builder().minimumAge(18).build();
    ToldCase adult = LIPOSARCOMA.and("disease.indolent=true", "patient.ageYears=40");
    assertThat(Tarpswg.explain(adult.read(), "38", adults).sufficient().get(0))
        .extracting(FactReading::label)
        .contains("age");
    assertThat(explain(adult, "38").sufficient().get(0))
        .extracting(FactReading::label)
        .doesNotContain("age");
  }

  @Test
  void asked_twice_the_explanation_is_equal() {
    assertThat(explain(LIPOSARCOMA, "41a")).isEqualTo(explain(LIPOSARCOMA, "41a"));
  }

  @Test
  void an_unknown_subject_is_refused_with_those_that_exist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain(LIPOSARCOMA, "44"))
        .withMessageContaining("44")
        .withMessageContaining("43h")
        .withMessageContaining("43a.generic");
  }
}
