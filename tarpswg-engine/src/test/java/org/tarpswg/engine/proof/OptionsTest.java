// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.engine.statement.SystemicTherapy.ANTHRACYCLINE_CONTRAINDICATED;
import static org.tarpswg.engine.statement.SystemicTherapy.FIRST_LINE;
import static org.tarpswg.engine.statement.SystemicTherapy.LATER_LINE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.option.OptionConditions;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;

/** Each regimen can be offered exactly where the paper names it, whatever else is told. */
class OptionsTest {
  private static final Prover PROVER = Prover.ofCasesWithoutConflict();

  private static final ImmutableMap<String, Condition> SITUATIONS =
      ImmutableMap.of(
          "first", allOf(FIRST_LINE, not(ANTHRACYCLINE_CONTRAINDICATED)),
          "later", allOf(LATER_LINE, not(ANTHRACYCLINE_CONTRAINDICATED)),
          "firstWithout", allOf(FIRST_LINE, ANTHRACYCLINE_CONTRAINDICATED),
          "laterWithout", allOf(LATER_LINE, ANTHRACYCLINE_CONTRAINDICATED));

  static List<List<String>> options() {
    return TestTable.rows(OptionsTest.class, "options.csv");
  }

  private static Condition offered(Regimen regimen) {
    return Objects.requireNonNull(OptionConditions.OFFERED.get(regimen));
  }

  @ParameterizedTest
  @MethodSource("options")
  void a_regimen_can_be_offered_in_these_histologies_and_no_other(List<String> row) {
    Condition offered = offered(Regimen.valueOf(row.get(0)));
    assertThat(
            Arrays.stream(HistologicEntity.values())
                .filter(entity -> PROVER.canHold(offered, Tumor.ENTITY.is(entity, entity.name())))
                .map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("options")
  void a_regimen_can_be_offered_in_these_situations_and_no_other(List<String> row) {
    Condition offered = offered(Regimen.valueOf(row.get(0)));
    assertThat(
            SITUATIONS.entrySet().stream()
                .filter(situation -> PROVER.canHold(offered, situation.getValue()))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(row.get(2)));
  }

  @Test
  void every_option_stands_in_the_table() {
    ImmutableSet<String> named =
        options().stream().map(row -> row.get(0)).collect(toImmutableSet());
    assertThat(named)
        .isEqualTo(
            OptionConditions.OFFERED.keySet().stream().map(Enum::name).collect(toImmutableSet()));
  }

  @ParameterizedTest
  @EnumSource(names = {"GEMCITABINE", "GEMCITABINE_DOCETAXEL", "GEMCITABINE_DACARBAZINE"})
  void gemcitabine_is_offered_wherever_statement_43_is_open(Regimen regimen) {
    assertThat(
            PROVER.areSame(
                offered(regimen),
                allOf(Gates.TREATMENT, SystemicTherapy.LATER_LINE_OR_NO_ANTHRACYCLINE)))
        .isTrue();
  }

  @Test
  void olaratumab_waits_for_a_judgement_in_every_histology() {
    assertThat(
            PROVER.entails(
                Tumor.JUDGED_SENSITIVE_TO_DOXORUBICIN.is(true, "judged sensitive"),
                offered(Regimen.DOXORUBICIN_OLARATUMAB)))
        .isTrue();
  }
}
