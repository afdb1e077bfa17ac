// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the reference numbers a text cites: brackets that hold nothing but numbers and ranges. A
 * bracket with words in it is none, and neither is one glued to the word after it: that is the mass
 * number of an isotope.
 */
final class Citations {
  private static final String EN_DASH = "\u2013";
  private static final String NUMBER = "\\d+(?:" + EN_DASH + "\\d+)?";
  private static final Pattern BRACKET =
      Pattern.compile("\\[(" + NUMBER + "(?:, ?" + NUMBER + ")*)\\](?!\\p{L})");
  private static final Pattern ONE_OR_RANGE =
      Pattern.compile("(?<first>\\d+)(?:" + EN_DASH + "(?<last>\\d+))?");

  private Citations() {}

  /** The numbers in printed order, ranges expanded, each once. */
  static List<Integer> in(String text) {
    Set<Integer> numbers = new LinkedHashSet<>();
    BRACKET
        .matcher(text)
        .results()
        .flatMap(bracket -> ONE_OR_RANGE.matcher(bracket.group(1)).results())
        .flatMapToInt(piece -> expand(piece.group()))
        .forEach(numbers::add);
    return List.copyOf(numbers);
  }

  private static IntStream expand(String piece) {
    Matcher matcher = ONE_OR_RANGE.matcher(piece);
    if (!matcher.matches()) {
      throw new IllegalStateException("neither a number nor a range: " + piece);
    }
    int first = Integer.parseInt(matcher.group("first"));
    int last = matcher.group("last") == null ? first : Integer.parseInt(matcher.group("last"));
    if (last < first) {
      throw new IllegalStateException("a range that runs backwards: " + piece);
    }
    return IntStream.rangeClosed(first, last);
  }
}
