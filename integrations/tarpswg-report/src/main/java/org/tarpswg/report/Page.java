// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.tarpswg.model.stability.Evolving;

/**
 * Lays text out in lines of at most {@value #WIDTH} columns that end with a line feed. Not
 * thread-safe.
 */
@Evolving
public final class Page {
  /** The columns of a line, color not counted. */
  public static final int WIDTH = 80;

  /** A longer lead stands on lines of its own. */
  private static final int LONGEST_LEAD = WIDTH / 2;

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean color;
  private final boolean ascii;

  private Page(boolean color, boolean ascii) {
    this.color = color;
    this.ascii = ascii;
  }

  /** An empty page without color. */
  public static Page plain() {
    return new Page(false, false);
  }

  /** An empty page on which headings are bold. */
  public static Page colored() {
    return new Page(true, false);
  }

  /** An empty page without color, for ASCII only. */
  public static Page ascii() {
    return new Page(false, true);
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

  /** Adds lines that are laid out already, none longer than a line. */
  @CanIgnoreReturnValue
  Page asIs(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /** The text as this page can show it. */
  String shown(String body) {
    return ascii ? Ascii.of(body) : body;
  }

  private Page put(String lead, String body, boolean bold) {
    if (lead.length() > LONGEST_LEAD) {
      int indent = lead.length() - lead.stripLeading().length();
      put(" ".repeat(Math.min(indent, LONGEST_LEAD)), lead.strip(), bold);
      return put(" ".repeat(Math.min(indent + 2, LONGEST_LEAD)), body, bold);
    }
    ImmutableList<String> lines = Wrap.lines(shown(body), WIDTH - lead.length());
    String before = Wrap.safe(shown(lead));
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
