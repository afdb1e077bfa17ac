// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * Lays text out in lines of at most {@value #WIDTH} columns that end with a line feed. Not
 * thread-safe.
 */
public final class Page {
  /** The columns of a line, color not counted. */
  public static final int WIDTH = 100;

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean color;

  private Page(boolean color) {
    this.color = color;
  }

  /** An empty page without color. */
  public static Page plain() {
    return new Page(false);
  }

  /** An empty page on which headings are bold. */
  public static Page colored() {
    return new Page(true);
  }

  /** Adds a heading after an empty line, which the first line of a page does without. */
  @CanIgnoreReturnValue
  public Page heading(String heading) {
    if (text.length() > 0) {
      blank();
    }
    return strong("", heading);
  }

  /** Adds an empty line. */
  @CanIgnoreReturnValue
  Page blank() {
    text.append('\n');
    return this;
  }

  /** Adds text in bold, its further lines as far in as the first. */
  @CanIgnoreReturnValue
  Page strong(String lead, String bold) {
    return put(lead, bold, true);
  }

  /** Adds text, so far in. */
  @CanIgnoreReturnValue
  public Page line(int indent, String line) {
    return put(" ".repeat(indent), line, false);
  }

  /** Adds text behind a lead; its further lines stand below its first word. */
  @CanIgnoreReturnValue
  public Page item(String lead, String item) {
    return put(lead, item, false);
  }

  /** Adds an item for the text, unless it is blank. */
  @CanIgnoreReturnValue
  Page itemIfAny(String lead, String item) {
    return item.isBlank() ? this : item(lead, item);
  }

  private Page put(String lead, String body, boolean bold) {
    ImmutableList<String> lines = Wrap.lines(body, WIDTH - lead.length());
    String before = lead;
    for (String line : lines.isEmpty() ? ImmutableList.of("") : lines) {
      boolean strong = bold && color;
      text.append((before + (strong ? BOLD : "") + line).stripTrailing())
          .append(strong ? PLAIN : "")
          .append('\n');
      before = " ".repeat(lead.length());
    }
    return this;
  }

  /** All that was laid out. */
  @Override
  public String toString() {
    return text.toString();
  }
}
