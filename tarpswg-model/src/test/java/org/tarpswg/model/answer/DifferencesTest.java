// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.DOES_NOT_APPLY;
import static org.tarpswg.model.guideline.Applicability.OUT_OF_SCOPE;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Ternary;

class DifferencesTest {

  private static Difference only(Recommendations before, Recommendations after) {
    ImmutableList<Difference> differences = Differences.between(before, after);
    assertThat(differences).hasSize(1);
    return differences.get(0);
  }

  private static Recommendations clause(Applicability applicability) {
    return new PlainAnswer().clause("43b", applicability).build();
  }

  @ParameterizedTest
  @CsvSource({
    "DOES_NOT_APPLY, APPLIES,        APPEARED",
    "OUT_OF_SCOPE,   APPLIES,        APPEARED",
    "APPLIES,        DOES_NOT_APPLY, FELL_AWAY",
    "UNDETERMINED,   APPLIES,        SETTLED",
    "UNDETERMINED,   DOES_NOT_APPLY, SETTLED",
    "APPLIES,        UNDETERMINED,   REOPENED",
    "OUT_OF_SCOPE,   UNDETERMINED,   REOPENED",
    "OUT_OF_SCOPE,   DOES_NOT_APPLY, CHANGED",
  })
  void a_clause_differs_by_whether_it_applies(
      Applicability before, Applicability after, DifferenceKind kind) {
    Difference difference = only(clause(before), clause(after));
    assertThat(difference.kind()).isEqualTo(kind);
    assertThat(difference.subject()).isEqualTo("43b");
    assertThat(difference.before()).startsWith(before.name());
    assertThat(difference.after()).startsWith(after.name());
  }

  @Test
  void a_clause_that_still_applies_differs_by_what_has_become_of_it() {
    Difference difference =
        only(
            new PlainAnswer().clause("43b", Fulfillment.OUTSTANDING).build(),
            new PlainAnswer().clause("43b", Fulfillment.DONE).build());
    assertThat(difference.kind()).isEqualTo(DifferenceKind.CHANGED);
    assertThat(difference.before()).isEqualTo("APPLIES; OUTSTANDING");
    assertThat(difference.after()).isEqualTo("APPLIES; DONE");
  }

  @Test
  void a_part_is_a_subject_of_its_own() {
    assertThat(
            only(
                    new PlainAnswer().part("36.a", UNDETERMINED).build(),
                    new PlainAnswer().part("36.a", APPLIES).build())
                .subject())
        .isEqualTo("36.a");
  }

  @Test
  void the_scope_changes_with_its_class_and_with_its_reasons() {
    Recommendations in = new PlainAnswer().build();
    Recommendations out = new PlainAnswer().out(ScopeReason.BENIGN_ENTITY).build();
    Recommendations more =
        new PlainAnswer().out(ScopeReason.BENIGN_ENTITY, ScopeReason.NOT_METASTATIC).build();
    assertThat(only(in, out).kind()).isEqualTo(DifferenceKind.CHANGED);
    assertThat(only(in, out).after()).isEqualTo("OUT: BENIGN_ENTITY");
    assertThat(only(out, more).after()).isEqualTo("OUT: BENIGN_ENTITY, NOT_METASTATIC");
    assertThat(only(new PlainAnswer().open().build(), in).kind()).isEqualTo(DifferenceKind.SETTLED);
  }

  @Test
  void an_option_appears_falls_away_and_is_settled() {
    Recommendations none = new PlainAnswer().build();
    Recommendations offered = new PlainAnswer().option(OptionStatus.OFFERED).build();
    Recommendations conditional = new PlainAnswer().option(OptionStatus.CONDITIONAL).build();
    Recommendations against = new PlainAnswer().option(OptionStatus.ADVISED_AGAINST).build();
    assertThat(only(none, offered).kind()).isEqualTo(DifferenceKind.APPEARED);
    assertThat(only(none, offered).before()).isEqualTo("absent");
    assertThat(only(none, offered).subject()).isEqualTo("TRABECTEDIN");
    assertThat(only(offered, none).kind()).isEqualTo(DifferenceKind.FELL_AWAY);
    assertThat(only(conditional, offered).kind()).isEqualTo(DifferenceKind.SETTLED);
    assertThat(only(offered, against).kind()).isEqualTo(DifferenceKind.FELL_AWAY);
    assertThat(only(none, against).kind()).isEqualTo(DifferenceKind.CHANGED);
  }

  @Test
  void an_assessment_is_one_by_kind_and_target_and_names_only_the_lines_that_differ() {
    Recommendations before =
        new PlainAnswer().listed("L1", line("SAME", Ternary.YES), line("CT", Ternary.YES)).build();
    Recommendations after =
        new PlainAnswer().listed("L1", line("SAME", Ternary.YES), line("CT", Ternary.NO)).build();
    Difference difference = only(before, after);
    assertThat(difference.subject()).isEqualTo("BIOPSY(lesions[L1])");
    assertThat(difference.before()).isEqualTo("LISTED: CT YES");
    assertThat(difference.after()).isEqualTo("LISTED: CT NO");
    assertThat(Differences.between(before, new PlainAnswer().listed("L2").build()))
        .extracting(Difference::kind)
        .containsExactlyInAnyOrder(DifferenceKind.APPEARED, DifferenceKind.FELL_AWAY);
  }

  private static AnswerLine line(String code, Ternary truth) {
    return AnswerLine.builder().code(code).words(code).truth(truth).build();
  }

  @Test
  void an_ungraded_point_is_compared_too() {
    assertThat(
            only(
                    new PlainAnswer().narrative(DOES_NOT_APPLY).build(),
                    new PlainAnswer().narrative(APPLIES).build())
                .subject())
        .isEqualTo("NL2");
  }

  @Test
  void the_facts_behind_a_difference_are_those_that_are_read_differently() {
    Recommendations before =
        new PlainAnswer()
            .clause("43b", UNDETERMINED, PlainAnswer.fact("a", "1"), PlainAnswer.fact("b", "2"))
            .build();
    Recommendations after =
        new PlainAnswer()
            .clause("43b", APPLIES, PlainAnswer.fact("b", "3"), PlainAnswer.fact("a", "1"))
            .build();
    Difference difference = only(before, after);
    assertThat(difference.because()).hasSize(1);
    assertThat(difference.because().get(0).before().value()).isEqualTo("2");
    assertThat(difference.because().get(0).after().value()).isEqualTo("3");
  }

  @Test
  void a_fact_that_is_read_on_one_side_only_is_unknown_on_the_other() {
    Difference difference =
        only(
            new PlainAnswer().clause("43b", UNDETERMINED).build(),
            new PlainAnswer().clause("43b", APPLIES, PlainAnswer.fact("a", "1")).build());
    assertThat(difference.because().get(0).before().value()).isEqualTo("unknown");
    assertThat(difference.because().get(0).after().value()).isEqualTo("1");
  }

  @Test
  void an_option_differs_because_of_what_its_clauses_read() {
    Recommendations before =
        new PlainAnswer().clause("43b", APPLIES, PlainAnswer.fact("a", "1")).build();
    Recommendations after =
        new PlainAnswer()
            .clause("43b", APPLIES, PlainAnswer.fact("a", "2"))
            .option(OptionStatus.OFFERED)
            .build();
    assertThat(only(before, after).because().get(0).after().value()).isEqualTo("2");
  }

  private static ImmutableList<Recommendations> answers() {
    return ImmutableList.of(
        new PlainAnswer().build(),
        new PlainAnswer().open().build(),
        new PlainAnswer().out(ScopeReason.BENIGN_ENTITY).clause("43b", OUT_OF_SCOPE).build(),
        new PlainAnswer().clause("43b", UNDETERMINED, PlainAnswer.fact("a", "unknown")).build(),
        new PlainAnswer()
            .clause("43b", APPLIES, PlainAnswer.fact("a", "1"))
            .option(OptionStatus.OFFERED)
            .narrative(APPLIES)
            .build(),
        new PlainAnswer()
            .clause("43b", DOES_NOT_APPLY)
            .option(OptionStatus.ADVISED_AGAINST)
            .part("36.a", APPLIES)
            .build(),
        new PlainAnswer()
            .option(OptionStatus.NEEDS_JUDGEMENT)
            .listed("L1", line("CT", Ternary.YES))
            .narrative(UNDETERMINED)
            .build(),
        new PlainAnswer().listed("L1", line("CT", Ternary.NO)).part("36.a", UNDETERMINED).build());
  }

  @Test
  void equal_answers_have_no_differences_and_others_have_some() {
    ImmutableList<Recommendations> again = answers();
    for (int i = 0; i < again.size(); i++) {
      for (int j = 0; j < again.size(); j++) {
        assertThat(Differences.between(answers().get(i), again.get(j)).isEmpty()).isEqualTo(i == j);
      }
    }
  }

  @Test
  void swapping_the_answers_turns_each_difference_around() {
    for (Recommendations one : answers()) {
      for (Recommendations other : answers()) {
        assertThat(ImmutableSet.copyOf(Differences.between(one, other)))
            .isEqualTo(
                Differences.between(other, one).stream()
                    .map(DifferencesTest::turned)
                    .collect(toImmutableSet()));
      }
    }
    assertThat(
            answers().stream()
                .flatMap(one -> answers().stream().flatMap(other -> kinds(one, other)))
                .collect(toImmutableSet()))
        .containsExactlyInAnyOrder(DifferenceKind.values());
  }

  private static Stream<DifferenceKind> kinds(Recommendations one, Recommendations other) {
    return Differences.between(one, other).stream().map(Difference::kind);
  }

  private static Difference turned(Difference difference) {
    DifferenceKind kind =
        switch (difference.kind()) {
          case APPEARED -> DifferenceKind.FELL_AWAY;
          case FELL_AWAY -> DifferenceKind.APPEARED;
          case SETTLED -> DifferenceKind.REOPENED;
          case REOPENED -> DifferenceKind.SETTLED;
          case CHANGED -> DifferenceKind.CHANGED;
        };
    return Difference.builder()
        .kind(kind)
        .subject(difference.subject())
        .before(difference.after())
        .after(difference.before())
        .because(difference.because().stream().map(DifferencesTest::turned).toList())
        .build();
  }

  private static Difference.FactChange turned(Difference.FactChange change) {
    FactReading now = change.before();
    FactReading earlier = change.after();
    return new Difference.FactChange(earlier, now);
  }
}
