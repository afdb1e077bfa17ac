// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Outcome.Significance;
import org.tarpswg.evidence.Outcome.Unit;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;

class TrialsTest {
  private final Evidence evidence = Evidence.edition2018();

  private static Stream<Outcome> outcomes(TrialRow row) {
    return Stream.of(row.responseRate(), row.progressionFreeSurvival(), row.overallSurvival());
  }

  @Test
  void aResultHasNumbersUnitAndPWithItsOperator() {
    Outcome survival = evidence.trial(Trial.PALETTE).progressionFreeSurvival();

    assertThat(survival)
        .isEqualTo(
            new Outcome.Value(
                "4.6 versus 1.6 mo P <0.0001",
                Unit.MONTHS,
                ImmutableList.of(new BigDecimal("4.6"), new BigDecimal("1.6")),
                true,
                Optional.of(new PValue(PValue.Operator.LESS_THAN, new BigDecimal("0.0001"))),
                Optional.empty()));
  }

  @Test
  void everyNumberOfAResultIsPrintedInItsCell() {
    assertThat(evidence.table5().stream().flatMap(TrialsTest::outcomes))
        .allSatisfy(
            outcome -> {
              if (outcome instanceof Outcome.Value value) {
                assertThat(value.values())
                    .allSatisfy(
                        number -> assertThat(outcome.printed()).contains(number.toPlainString()));
                assertThat(
                        value
                            .p()
                            .map(p -> p.operator().symbol() + p.value().toPlainString())
                            .orElse(""))
                    .matches(outcome.printed()::contains);
                assertThat(value.significance().isPresent())
                    .isEqualTo(outcome.printed().contains("NS"));
              }
            });
  }

  @Test
  void oneResultIsNotAvailableAndThreeTrialsOmitUnits() {
    assertThat(
            evidence.table5().stream()
                .flatMap(TrialsTest::outcomes)
                .filter(Outcome.NotAvailable.class::isInstance))
        .containsExactly(new Outcome.NotAvailable("N/A", Unit.PERCENT));
    assertThat(evidence.table5().stream().flatMap(TrialsTest::outcomes))
        .filteredOn(outcome -> outcome instanceof Outcome.Value value && !value.unitPrinted())
        .extracting(Outcome::printed)
        .containsExactly(
            "3.0 versus 2.16 versus 2.52 NS",
            "10.92 versus 10.92 versus 12.0 NS",
            "13 versus 15 NS");
  }

  @Test
  void notSignificantIsNoP() {
    Outcome.Value response = (Outcome.Value) evidence.trial(Trial.LORIGAN_2007).responseRate();

    assertThat(response.significance()).contains(Significance.NOT_SIGNIFICANT);
    assertThat(response.p()).isEmpty();
    assertThat(response.values()).hasSize(3);
  }

  @Test
  void armsFollowTheDesignAsPrinted() {
    assertThat(evidence.trial(Trial.GARCIA_DEL_MURO_2011).arms())
        .extracting(TrialRow.Arm::printed)
        .containsExactly("Gemcitabine + dacarbazine", "gemcitabine"); // erratum B1 stays beside it
    assertThat(evidence.trial(Trial.PALETTE).arms())
        .extracting(TrialRow.Arm::regimen)
        .containsExactly(Optional.of(Regimen.PAZOPANIB), Optional.empty());
    assertThat(evidence.table5())
        .filteredOn(row -> row.trial() != Trial.LORIGAN_2007)
        .allSatisfy(
            row -> assertThat(row.arms()).allMatch(arm -> row.design().contains(arm.printed())));
  }

  @Test
  void thePhasePrintedIsThePhaseTyped() {
    assertThat(evidence.table5())
        .allMatch(row -> row.design().startsWith("Phase " + row.phase() + ": "));
  }

  @Test
  void thePopulationIsConfinedOrLessened() {
    assertThat(evidence.trial(Trial.TAXOGEM).population()).containsExactly(HistologicEntity.LMS);
    assertThat(evidence.trial(Trial.PALETTE).population()).isEmpty();
    assertThat(evidence.trial(Trial.PALETTE).populationExcluded())
        .contains(HistologicEntity.DD_LPS)
        .doesNotContain(HistologicEntity.LMS);
    assertThat(evidence.trial(Trial.TAXOGEM).patients().printed())
        .isEqualTo("44 (non-uterine LMS only)");
  }

  @Test
  void everyRegimenBehindAClauseIsAnArmOrItsComparator() {
    assertThat(evidence.table5())
        .allSatisfy(
            row ->
                assertThat(row.standsBehind())
                    .flatExtracting(TrialSupport::regimens)
                    .isSubsetOf(
                        row.arms().stream().flatMap(arm -> arm.regimen().stream()).toList()));
  }
}
