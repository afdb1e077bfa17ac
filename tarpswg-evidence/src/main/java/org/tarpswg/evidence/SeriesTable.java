// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Stable;

/**
 * Table 3 (lung) or Table 4 (liver). Immutable.
 *
 * @param series its rows in printed order
 * @param footnote what stands under it, in other words than the paper's
 */
@Stable
public record SeriesTable(ImmutableList<Series> series, String footnote) {

  static SeriesTable read(DataSource source, DataFile table, int rows) {
    return table.read(
        source,
        file -> {
          Field series = file.field("series");
          ImmutableList<Series> read = series.rows(SeriesTable::row);
          if (read.size() != rows) {
            throw series.broken("has " + read.size() + " rows, not " + rows);
          }
          return new SeriesTable(read, file.field("footnote").text());
        });
  }

  private static Series row(Row row) {
    return ImmutableSeries.builder()
        .study(row.field("study").text())
        .year(row.field("year").integer())
        .reference(References.citation(row.field("reference")))
        .institution(row.field("institution").text())
        .patients(Cells.cell(row.field("n")))
        .fiveYearSurvival(Cells.cell(row.field("fiveYearOs")))
        .medianSurvival(Cells.cell(row.field("medianOs")))
        .proportionRps(Cells.cell(row.field("proportionRps")))
        .note(row.field("note").orNone(Field::text))
        .build();
  }
}
