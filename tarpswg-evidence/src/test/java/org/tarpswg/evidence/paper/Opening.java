// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a paragraph opens: with a run-in heading (a few words and a full stop or a colon), with a
 * statement's number, with both, or with neither.
 *
 * @param heading the heading's words without its stop
 * @param number the number printed before the text
 * @param text the rest of the paragraph
 */
record Opening(Optional<String> heading, Optional<Integer> number, String text) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:(?<heading>\\p{Lu}\\p{Ll}+(?:[- ]\\p{Ll}+){0,4})[.:] (?=[\\p{Lu}\\d]))?"
              + "(?:(?<number>\\d{1,2})\\. (?=\\S))?"
              + "(?<text>.*)");

  static Opening of(String paragraph) {
    Matcher matcher = SHAPE.matcher(paragraph);
    if (!matcher.matches()) {
      throw new IllegalStateException("more than one line: " + paragraph);
    }
    return new Opening(
        Optional.ofNullable(matcher.group("heading")),
        Optional.ofNullable(matcher.group("number")).map(Integer::valueOf),
        Optional.ofNullable(matcher.group("text")).orElse(""));
  }
}
