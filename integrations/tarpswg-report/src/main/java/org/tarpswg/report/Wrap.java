// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * Breaks text into lines at its spaces, never at a no-break space, which is printed as a space; a
 * word longer than a line is cut. Control characters, which could steer a terminal, become question
 * marks.
 */
final class Wrap {
  static final char NO_BREAK = '\u00a0';

  private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\n\r");
  private static final CharMatcher STEERING =
      CharMatcher.javaIsoControl().or(CharMatcher.inRange('\u2028', '\u202e'));
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Wrap() {}

  /** The text in one line, without what could steer a terminal. */
  static String safe(String text) {
    return STEERING.replaceFrom(SPACE.replaceFrom(text, ' '), '?');
  }

  /** The lines of the text, none longer than the width; none for blank text. */
  static ImmutableList<String> lines(String text, int width) {
    String safe = safe(text);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(safe)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines.build().stream()
        .map(each -> each.replace(NO_BREAK, ' '))
        .collect(toImmutableList());
  }
}
