// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.model.stability.Evolving;

/**
 * A line of text, of any length and without line breaks of its own. Immutable.
 *
 * @param runs its words, style by style
 */
@Evolving
public record Line(ImmutableList<Run> runs) {
  /** A line without words. */
  public static final Line EMPTY = new Line(ImmutableList.of());

  /** Plain words. */
  public static Line of(String words) {
    return EMPTY.then(words);
  }

  /** Strong words. */
  public static Line strong(String words) {
    return EMPTY.then(words, Style.STRONG);
  }

  /** The lines one after the other, the separator between those that hold words. */
  public static Line join(String separator, List<Line> lines) {
    Line joined = EMPTY;
    for (Line line : lines) {
      if (!line.isBlank()) {
        joined = joined.isBlank() ? line : joined.then(separator).then(line);
      }
    }
    return joined;
  }

  /** This line, then plain words. */
  public Line then(String words) {
    return then(words, Style.PLAIN);
  }

  /** This line, then words in a style. */
  public Line then(String words, Style style) {
    return words.isEmpty() ? this : then(new Line(ImmutableList.of(new Run(words, style))));
  }

  /** This line, then that one. */
  public Line then(Line next) {
    return new Line(ImmutableList.<Run>builder().addAll(runs).addAll(next.runs).build());
  }

  /** Whether it holds nothing to read. */
  public boolean isBlank() {
    return words().isBlank();
  }

  /** Its words without their styles. */
  public String words() {
    return runs.stream().map(Run::words).collect(joining());
  }
}
