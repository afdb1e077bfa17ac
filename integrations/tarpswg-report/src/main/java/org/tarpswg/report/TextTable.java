// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Table;

/** A table whose columns share the width of a page; what does not fit is wrapped in its cell. */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final Page page;
  private final String indent;
  private final int[] widths;

  private TextTable(Page page, int indent, List<ImmutableList<String>> rows) {
    this.page = page;
    this.indent = " ".repeat(indent);
    this.widths = widths(rows, Page.WIDTH - indent);
  }

  static void print(Page page, Table table, int indent) {
    ImmutableList<ImmutableList<String>> rows =
        table.rows().stream()
            .map(row -> row.stream().map(Line::words).map(page::shown).collect(toImmutableList()))
            .collect(toImmutableList());
    ImmutableList<ImmutableList<String>> all =
        ImmutableList.<ImmutableList<String>>builder().add(table.headers()).addAll(rows).build();
    TextTable text = new TextTable(page, indent, all);
    text.row(table.headers());
    text.rule();
    rows.forEach(text::row);
  }

  /** As wide as the widest cell, then the widest column gives way until all fit. */
  private static int[] widths(List<ImmutableList<String>> rows, int available) {
    int columns = rows.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toArray();
    int room = available - GAP * (columns - 1);
    while (IntStream.of(widths).sum() > room) {
      int widest = 0;
      for (int c = 1; c < columns; c++) {
        widest = widths[c] > widths[widest] ? c : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private void row(List<String> cells) {
    ImmutableList<ImmutableList<String>> wrapped =
        IntStream.range(0, widths.length)
            .mapToObj(c -> Wrap.lines(cells.get(c), Math.max(1, widths[c])))
            .collect(toImmutableList());
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(indent);
      for (int c = 0; c < widths.length; c++) {
        String cell = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
        line.append(cell).append(" ".repeat(widths[c] - cell.length() + GAP));
      }
      page.asIs(line.toString());
    }
  }

  private void rule() {
    StringBuilder line = new StringBuilder(indent);
    for (int width : widths) {
      line.append("-".repeat(width)).append(" ".repeat(GAP));
    }
    page.asIs(line.toString());
  }
}
