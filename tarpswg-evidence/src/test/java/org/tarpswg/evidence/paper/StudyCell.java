// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell that names a study: name, year, and reference number in brackets.
 *
 * @param name what stands before the year
 * @param year the year
 * @param reference the reference number
 */
record StudyCell(String name, int year, int reference) {
  private static final Pattern SHAPE = Pattern.compile("(.+) (\\d{4}) \\[(\\d+)\\]");

  static StudyCell of(String cell) {
    Matcher matcher = SHAPE.matcher(cell);
    if (!matcher.matches()) {
      throw new IllegalStateException("not a study: " + cell);
    }
    return new StudyCell(
        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
  }
}
