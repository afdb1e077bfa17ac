// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellsTest {
  private final Evidence evidence = Evidence.edition2018();

  private Stream<Series> rows() {
    return Stream.of(evidence.table3(), evidence.table4())
        .flatMap(table -> table.series().stream());
  }

  private static Stream<Cell> cells(Series row) {
    return Stream.of(
        row.patients(), row.fiveYearSurvival(), row.medianSurvival(), row.proportionRps());
  }

  private Series row(String study, int year) {
    return rows()
        .filter(row -> row.study().equals(study) && row.year() == year)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsZeroButAPrintedZero() {
    assertThat(rows().flatMap(CellsTest::cells))
        .filteredOn(
            cell -> cell.figures().stream().anyMatch(figure -> figure.value().signum() == 0))
        .extracting(Cell::printed)
        .containsExactly("0", "0");
  }

  @Test
  void aDashHoldsNoNumberAndNaOnlyWhatItsBracketHolds() {
    assertThat(rows().flatMap(CellsTest::cells).filter(Cell.Dash.class::isInstance))
        .hasSize(13)
        .allMatch(cell -> cell.printed().equals("–") && cell.figures().isEmpty());
    assertThat(rows().flatMap(CellsTest::cells).filter(Cell.NotAvailable.class::isInstance))
        .allMatch(cell -> cell.printed().startsWith("N/A"))
        .filteredOn(cell -> !cell.figures().isEmpty())
        .extracting(Cell::printed)
        .containsExactly(
            "N/A (9% of all sarcoma patients in used database)", "N/A (44% non-extremity)");
  }

  @Test
  void aCellOfDigitsAloneIsPlainAndEveryOtherOneIsNot() {
    assertThat(rows().flatMap(CellsTest::cells).filter(Cell.Value.class::isInstance))
        .allSatisfy(
            cell ->
                assertThat(cell.figures().size() == 1 && cell.figures().get(0).isPlain())
                    .as(cell.printed())
                    .isEqualTo(cell.printed().matches("[0-9.]+%?")));
  }

  @Test
  void everyNumberIsPrintedInItsCell() {
    assertThat(rows().flatMap(CellsTest::cells))
        .allSatisfy(
            cell ->
                assertThat(cell.figures())
                    .allSatisfy(
                        figure ->
                            assertThat(cell.printed()).contains(figure.value().toPlainString())));
  }

  @Test
  void anEstimateInASubgroupSaysBoth() {
    CellFigure figure = row("Roth", 1985).fiveYearSurvival().figures().get(0);

    assertThat(figure.value()).isEqualByComparingTo("15");
    assertThat(figure.qualifiers()).containsExactly(CellFigure.Qualifier.ESTIMATED);
    assertThat(figure.population()).contains("disease-free interval over 12 months");
  }

  @Test
  void anotherMeasureThanTheColumnsIsNamed() {
    assertThat(row("Mentzer", 1993).fiveYearSurvival().figures())
        .extracting(CellFigure::measure)
        .containsExactly(Optional.of(Measure.FOUR_YEAR_SURVIVAL));
    assertThat(row("Predina", 2011).medianSurvival().figures())
        .extracting(CellFigure::measure)
        .containsExactly(Optional.of(Measure.DISEASE_FREE_SURVIVAL));
    assertThat(
            rows()
                .flatMap(CellsTest::cells)
                .flatMap(cell -> cell.figures().stream())
                .flatMap(figure -> figure.measure().stream()))
        .contains(Measure.values());
  }

  @Test
  void aCellSplitByHistologyHoldsANumberForEach() {
    assertThat(row("Lin", 2015).fiveYearSurvival().figures())
        .extracting(CellFigure::value, CellFigure::population)
        .containsExactly(
            tuple(new BigDecimal("61"), Optional.of("LMS")),
            tuple(new BigDecimal("17"), Optional.of("LPS")));
  }

  @Test
  void everyOddRowSaysWhy() {
    assertThat(rows())
        .filteredOn(row -> cells(row).anyMatch(cell -> !cell.printed().matches("[0-9.]+|N/A")))
        .hasSize(28)
        .allMatch(row -> row.note().isPresent());
  }

  @Test
  void whatIsPrintedStaysAsPrinted() {
    assertThat(row("Gadd", 1993).institution()).isEqualTo("MSCKK, New York, USA");
    assertThat(row("Chudgar", 2017).fiveYearSurvival().printed()).isEqualTo("34%");
    assertThat(row("Rehders", 2009).proportionRps().printed()).isEqualTo("30 (RS/pelvis)");
    assertThat(List.of("20 (after R0-resection)", "32 (after R0 resection)"))
        .containsExactly(
            row("Lang", 2000).fiveYearSurvival().printed(),
            row("Lang", 2000).medianSurvival().printed());
  }
}
