// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the entries of the reference list together: numbered or merely bulleted, one a line, or
 * broken over two. An entry is whole once it holds its starred journal and ends with a full stop.
 */
final class ReferenceEntries {
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.*)");
  private static final Pattern BULLETED = Pattern.compile("- (.*)");
  private static final Pattern WHOLE = Pattern.compile(".*\\*[^*]+\\* .*\\.");

  private final List<String> entries = new ArrayList<>();

  private ReferenceEntries() {}

  /** The entries in order, without number and bullet, with the stars; the first is number 1. */
  static List<String> read(List<String> lines) {
    ReferenceEntries reader = new ReferenceEntries();
    lines.forEach(reader::accept);
    return List.copyOf(reader.entries);
  }

  private void accept(String line) {
    Matcher bulleted = BULLETED.matcher(line);
    String unbulleted = bulleted.matches() ? bulleted.group(1) : line;
    if (lastIsBroken()) {
      int last = entries.size() - 1;
      entries.set(last, entries.get(last) + " " + unbulleted);
    } else if (bulleted.matches()) {
      entries.add(unbulleted);
    } else {
      entries.add(numbered(line));
    }
  }

  private boolean lastIsBroken() {
    return !entries.isEmpty() && !WHOLE.matcher(entries.get(entries.size() - 1)).matches();
  }

  private String numbered(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    int expected = entries.size() + 1;
    if (!numbered.matches() || Integer.parseInt(numbered.group(1)) != expected) {
      throw new IllegalStateException("not reference " + expected + ": " + line);
    }
    return numbered.group(2);
  }
}
