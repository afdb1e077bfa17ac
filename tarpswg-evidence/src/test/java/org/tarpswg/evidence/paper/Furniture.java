// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of the running text what the page layout put between its lines: tables with their notes
 * and the captions of figures. A table's notes end with its list of abbreviations; a table without
 * that list has none, and the line after it belongs to the text again.
 */
final class Furniture {
  private static final Pattern FIGURE_CAPTION = Pattern.compile("Figure \\d+\\. .*");
  private static final Pattern ABBREVIATIONS =
      Pattern.compile("[A-Z][\\w/]*, [^;,]+(?:; [A-Za-z][\\w/]*, [^;,]+)+\\.");

  private Furniture() {}

  /** The lines that are running text. */
  static List<String> without(List<String> lines) {
    List<String> text = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Optional<TableBlock> table = TableBlock.at(lines, i);
      if (table.isPresent()) {
        i = endOfNotes(lines, table.get().end());
      } else {
        if (!FIGURE_CAPTION.matcher(lines.get(i)).matches()) {
          text.add(lines.get(i));
        }
        i++;
      }
    }
    return text;
  }

  private static int endOfNotes(List<String> lines, int afterRows) {
    for (int i = afterRows; i < lines.size() && mayBeNote(lines.get(i)); i++) {
      if (ABBREVIATIONS.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return afterRows;
  }

  private static boolean mayBeNote(String line) {
    return Opening.of(line).number().isEmpty()
        && !line.startsWith(StatementReader.BULLET)
        && !line.contains("\t")
        && !GradingMark.closes(line)
        && !FIGURE_CAPTION.matcher(line).matches();
  }
}
