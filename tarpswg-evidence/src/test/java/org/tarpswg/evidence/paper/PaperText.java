// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of the paper as lines. Blank lines are dropped and spaces around a line cut; tabs stay,
 * because they part the cells of a table. Every line left is a paragraph, a piece of one, or a
 * table row. Immutable.
 */
public final class PaperText {
  /** The environment variable that says where the paper's text file lies. */
  public static final String VARIABLE = "TARPSWG_PAPER";

  private static final Pattern OUTER_SPACES = Pattern.compile("^ +| +$");

  private final List<String> lines;

  private PaperText(List<String> lines) {
    this.lines = lines;
  }

  /** The paper that the environment names, or empty where it names none. */
  public static Optional<PaperText> fromEnvironment() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(path -> !path.isBlank())
        .map(path -> read(Path.of(path)));
  }

  /** Reads a UTF-8 file; a file that cannot be read is an {@link UncheckedIOException}. */
  public static PaperText read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paper whose whole text is given. */
  public static PaperText of(String text) {
    return new PaperText(
        text.lines()
            .map(line -> OUTER_SPACES.matcher(line).replaceAll(""))
            .filter(line -> !line.isBlank())
            .toList());
  }

  /** All lines that are not blank. */
  public List<String> lines() {
    return lines;
  }

  /** The lines between two heading lines, without either. */
  List<String> between(Pattern heading, Pattern nextHeading) {
    int start = indexOf(heading, 0) + 1;
    return lines.subList(start, indexOf(nextHeading, start));
  }

  /** The lines before a heading line. */
  List<String> before(Pattern heading) {
    return lines.subList(0, indexOf(heading, 0));
  }

  /** The lines after a heading line. */
  List<String> after(Pattern heading) {
    return lines.subList(indexOf(heading, 0) + 1, lines.size());
  }

  private int indexOf(Pattern wholeLine, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (wholeLine.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    throw new IllegalStateException("no line of the paper reads " + wholeLine);
  }
}
