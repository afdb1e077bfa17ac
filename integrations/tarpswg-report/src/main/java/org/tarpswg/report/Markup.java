// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.base.CharMatcher;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are closed in the order in which they were opened; text and attributes are
 * escaped here and nowhere else. Not thread-safe.
 */
final class Markup {
  /** What XML forbids, and what could turn the direction of the text around. */
  private static final CharMatcher UNSAFE =
      CharMatcher.javaIsoControl()
          .and(CharMatcher.noneOf("\t\n\r"))
          .or(CharMatcher.inRange('\u2028', '\u202e'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .or(CharMatcher.inRange('\ufffe', '\uffff'));

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes as name and value in turn, those with an empty value left out. */
  @CanIgnoreReturnValue
  Markup open(String element, String... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  @CanIgnoreReturnValue
  Markup empty(String element, String... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  private StringBuilder start(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(escape(attributes[i + 1])).append('"');
      }
    }
    return text;
  }

  /** Closes the element opened last. */
  @CanIgnoreReturnValue
  Markup close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes it and ends the line. */
  @CanIgnoreReturnValue
  Markup closeLine() {
    close();
    text.append('\n');
    return this;
  }

  /** Text. */
  @CanIgnoreReturnValue
  Markup text(String words) {
    text.append(escape(words));
    return this;
  }

  /** An element that holds text. */
  @CanIgnoreReturnValue
  Markup element(String element, String words, String... attributes) {
    return open(element, attributes).text(words).close();
  }

  /** Markup of our own, as it is. */
  @CanIgnoreReturnValue
  Markup own(String markup) {
    text.append(markup);
    return this;
  }

  private static String escape(String words) {
    String safe = UNSAFE.replaceFrom(words, '\ufffd');
    StringBuilder escaped = new StringBuilder(safe.length() + 16);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(isAlone(safe, i) ? '\ufffd' : c);
      }
    }
    return escaped.toString();
  }

  /** Half a pair of surrogates, which no encoding can carry. */
  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
