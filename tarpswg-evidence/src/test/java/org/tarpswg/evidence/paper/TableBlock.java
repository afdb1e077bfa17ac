// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as it stands among the lines: a caption, then every line that follows with a tab in it.
 *
 * @param number the number in the caption
 * @param rows the cells of each row, the header row among them; an empty cell is an empty string
 * @param start the place of the caption among the lines
 * @param end the place after the last row
 */
record TableBlock(int number, List<List<String>> rows, int start, int end) {
  private static final Pattern CAPTION = Pattern.compile("Table (\\d+)\\. .*");

  TableBlock {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table whose caption stands at a place among the lines. */
  static Optional<TableBlock> at(List<String> lines, int start) {
    Matcher caption = CAPTION.matcher(lines.get(start));
    if (!caption.matches()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    int end = start + 1;
    while (end < lines.size() && lines.get(end).contains("\t")) {
      rows.add(List.of(lines.get(end).split("\t", -1)));
      end++;
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("no row below " + lines.get(start));
    }
    return Optional.of(new TableBlock(Integer.parseInt(caption.group(1)), rows, start, end));
  }

  /** The one table of that number. */
  static TableBlock numbered(int number, List<String> lines) {
    List<TableBlock> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      at(lines, i).filter(table -> table.number() == number).ifPresent(found::add);
    }
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " tables have the number " + number);
    }
    return found.get(0);
  }

  /** The rows below the header row. */
  List<List<String>> body() {
    return rows.subList(1, rows.size());
  }

  /** The cell of a row that stands below a word of the header row. */
  String cell(List<String> row, String header) {
    int column = rows.get(0).indexOf(header);
    if (column < 0 || row.size() != rows.get(0).size()) {
      throw new IllegalStateException("table " + number + " has no cell " + header + " in " + row);
    }
    return row.get(column);
  }
}
