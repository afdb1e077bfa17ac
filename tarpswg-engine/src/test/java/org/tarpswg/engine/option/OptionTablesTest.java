// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Applicability;

/** Options, their order, roles, clauses, trials and caveats, by tables written from the paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptionTablesTest {

  private static Stream<List<String>> table(String file) {
    return TestTable.rows(OptionTablesTest.class, file).stream();
  }

  static Stream<List<String>> offered() {
    return table("offered.csv");
  }

  static Stream<List<String>> judgement() {
    return table("judgement.csv");
  }

  static Stream<List<String>> trials() {
    return table("trials.csv");
  }

  static Stream<List<String>> caveats() {
    return table("caveats.csv");
  }

  private static ImmutableList<String> options(String cell) {
    return ImmutableList.copyOf(
        Splitter.on(',').trimResults().omitEmptyStrings().splitToList(cell));
  }

  private static ImmutableList<String> shown(List<TreatmentOption> options) {
    return options.stream().map(OptionTablesTest::shown).collect(ImmutableList.toImmutableList());
  }

  private static String shown(TreatmentOption option) {
    String roles = option.roles().stream().map(Enum::toString).collect(joining("/"));
    String anchors =
        option.anchors().stream()
            .map(anchor -> anchor.clause() + ":" + anchor.grading())
            .collect(joining("+"));
    return option.regimen() + " " + roles + " " + anchors;
  }

  @ParameterizedTest
  @MethodSource("offered")
  void what_is_offered_stands_in_order_with_role_clauses_and_printed_gradings(List<String> row) {
    TreatmentOptions options = Situation.of(row.get(1), row.get(0)).answer().options();
    assertThat(shown(options.offered())).isEqualTo(options(row.get(2)));
    assertThat(options.conditional()).isEmpty();
    assertThat(options.offered())
        .allSatisfy(
            option -> {
              assertThat(option.status()).isEqualTo(OptionStatus.OFFERED);
              assertThat(option.missing()).isEmpty();
              assertThat(option.anchors())
                  .allMatch(anchor -> anchor.applicability() == Applicability.APPLIES);
            });
  }

  @ParameterizedTest
  @MethodSource("judgement")
  void what_waits_for_a_judgement_is_not_offered(List<String> row) {
    TreatmentOptions options = Situation.of(row.get(1), row.get(0)).answer().options();
    assertThat(shown(options.needsJudgement())).isEqualTo(options(row.get(2)));
    assertThat(options.needsJudgement())
        .allSatisfy(
            option -> {
              assertThat(option.status()).isEqualTo(OptionStatus.NEEDS_JUDGEMENT);
              assertThat(option.missing())
                  .anyMatch(fact -> fact.path().text().startsWith("primary.agentSensitivity"));
              assertThat(option.anchors())
                  .allMatch(anchor -> anchor.applicability() == Applicability.UNDETERMINED);
            });
  }

  @ParameterizedTest
  @MethodSource("trials")
  void the_trials_behind_an_option_tested_it_in_a_tumor_this_can_be(List<String> row) {
    TreatmentOption option =
        Situation.option(Situation.of(row.get(1), row.get(0)), Regimen.valueOf(row.get(2)));
    assertThat(option.trials())
        .extracting(Enum::toString)
        .containsExactlyElementsOf(TestTable.words(row.get(3)));
  }

  @ParameterizedTest
  @MethodSource("caveats")
  void a_caveat_stands_beside_an_option_where_its_reason_does(List<String> row) {
    TreatmentOption option =
        Situation.option(Situation.of(row.get(1), row.get(0)), Regimen.valueOf(row.get(2)));
    assertThat(option.caveats())
        .extracting(Enum::toString)
        .containsExactlyInAnyOrderElementsOf(
            ImmutableList.<String>builder()
                .addAll(TestTable.words(row.get(3)))
                .add("AVAILABILITY_NOT_CHECKED")
                .build());
  }
}
