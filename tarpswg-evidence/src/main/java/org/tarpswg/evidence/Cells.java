// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.tarpswg.evidence.Outcome.Significance;
import org.tarpswg.evidence.Outcome.Unit;

/** Reads the typed cells of Tables 3 to 5. */
final class Cells {
  private enum Kind {
    VALUE,
    NOT_AVAILABLE,
    DASH
  }

  private Cells() {}

  static Cell cell(Field field) {
    return field.row(
        row -> {
          String printed = row.field("printed").text();
          Field values = row.field("values");
          ImmutableList<CellFigure> figures = values.rows(Cells::figure);
          return switch (row.field("kind").constant(Kind.class)) {
            case VALUE -> new Cell.Value(printed, some(values, figures));
            case NOT_AVAILABLE -> new Cell.NotAvailable(printed, figures);
            case DASH -> {
              none(values, figures);
              yield new Cell.Dash(printed);
            }
          };
        });
  }

  private static CellFigure figure(Row row) {
    return new CellFigure(
        row.field("value").decimal(),
        Numbered.constants(row.field("qualifiers"), CellFigure.Qualifier.class),
        row.field("population").orNone(Field::text),
        row.field("measure").orNone(field -> field.constant(Measure.class, Measure::printed)));
  }

  static Outcome outcome(Field field) {
    return field.row(
        row -> {
          String printed = row.field("printed").text();
          Unit unit = row.field("unit").constant(Unit.class);
          boolean unitPrinted = row.field("unitPrinted").flag();
          Field values = row.field("values");
          ImmutableList<BigDecimal> numbers = values.each(Field::decimal);
          var p = row.field("p").orNone(value -> value.row(Cells::pValue));
          var significance =
              row.field("significance").orNone(value -> value.constant(Significance.class));
          return switch (row.field("kind").constant(Kind.class)) {
            case VALUE ->
                new Outcome.Value(
                    printed, unit, some(values, numbers), unitPrinted, p, significance);
            case NOT_AVAILABLE -> {
              none(values, numbers);
              yield new Outcome.NotAvailable(printed, unit);
            }
            case DASH -> throw row.broken("kind", "is DASH, which Table 5 does not print");
          };
        });
  }

  private static PValue pValue(Row row) {
    return new PValue(
        row.field("operator").constant(PValue.Operator.class, PValue.Operator::symbol),
        row.field("value").decimal());
  }

  private static <T> ImmutableList<T> some(Field field, ImmutableList<T> values) {
    if (values.isEmpty()) {
      throw field.broken("is empty, but the cell is of kind VALUE");
    }
    return values;
  }

  private static void none(Field field, ImmutableList<?> values) {
    if (!values.isEmpty()) {
      throw field.broken("holds " + values + ", but the cell prints none");
    }
  }
}
