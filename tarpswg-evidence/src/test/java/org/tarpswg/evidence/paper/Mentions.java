// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;
import java.util.regex.Pattern;

/** Reads which figures or tables a text points to. */
final class Mentions {
  private static final String NUMBERS = "s? (\\d+(?:(?:, | and )\\d+)*)";
  private static final Pattern FIGURES = Pattern.compile("\\bFigure" + NUMBERS);
  private static final Pattern TABLES = Pattern.compile("\\bTable" + NUMBERS);
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Mentions() {}

  /** The figures mentioned, in printed order, each once. */
  static List<Integer> figures(String text) {
    return numbers(FIGURES, text);
  }

  /** The tables mentioned, in printed order, each once. */
  static List<Integer> tables(String text) {
    return numbers(TABLES, text);
  }

  private static List<Integer> numbers(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .flatMap(mention -> DIGITS.matcher(mention.group(1)).results())
        .map(digits -> Integer.valueOf(digits.group()))
        .distinct()
        .toList();
  }
}
