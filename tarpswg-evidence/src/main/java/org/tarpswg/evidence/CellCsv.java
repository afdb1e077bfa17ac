// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.tarpswg.evidence.CsvTable.at;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/** The columns that take a cell of Tables 3 to 5 apart. */
final class CellCsv {
  private static final int MOST_FIGURES = 2;

  private CellCsv() {}

  /**
   * Adds {@code name_kind}, then for the first and second number of the cell its value, population,
   * measure and qualifier. The number in a bracket behind N/A is not the cell's and stays out.
   */
  static <T> void columns(CsvTable<T> csv, String name, Function<T, Cell> cell) {
    csv.column(name + "_kind", row -> kind(cell.apply(row)));
    for (int place = 0; place < MOST_FIGURES; place++) {
      int at = place;
      String suffix = place == 0 ? "" : "_" + (place + 1);
      Function<T, Optional<CellFigure>> figure = row -> at(own(cell.apply(row)), at);
      csv.optional(
              name + "_value" + suffix,
              row -> figure.apply(row).map(number -> number.value().toPlainString()))
          .optional(
              name + "_population" + suffix,
              row -> figure.apply(row).flatMap(CellFigure::population))
          .optional(
              name + "_measure" + suffix, row -> figure.apply(row).flatMap(CellFigure::measure))
          .optional(
              name + "_qualifier" + suffix,
              row -> figure.apply(row).flatMap(number -> at(number.qualifiers(), 0)));
    }
  }

  private static ImmutableList<CellFigure> own(Cell cell) {
    return cell instanceof Cell.Value value ? value.figures() : ImmutableList.of();
  }

  private static String kind(Cell cell) {
    if (cell instanceof Cell.Value) {
      return "VALUE";
    }
    return cell instanceof Cell.Dash ? "DASH" : "NOT_AVAILABLE";
  }
}
