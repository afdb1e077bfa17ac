// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Difference;
import org.tarpswg.model.answer.Difference.FactChange;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Style;
import org.tarpswg.report.document.Table;

/** What two answers say differently, and the facts that are behind it. */
@Evolving
public final class DifferenceContent {
  private DifferenceContent() {}

  /** The differences. */
  public static Document of(List<Difference> differences, Evidence evidence) {
    return new Document(
        "What is said differently",
        "TARPSWG consensus, edition " + evidence.edition(),
        ImmutableList.of(table("Differences between two answers", differences)));
  }

  /** A row for each. */
  static Block table(String caption, List<Difference> differences) {
    return differences.isEmpty()
        ? Paragraph.of("Nothing is said differently.")
        : Table.of(
            caption,
            ImmutableList.of("What", "How", "Before", "Now", "Because"),
            differences.stream().map(DifferenceContent::row).collect(toImmutableList()));
  }

  private static ImmutableList<Line> row(Difference difference) {
    return ImmutableList.of(
        Line.strong(difference.subject()),
        Line.of(Words.of(difference.kind())),
        Line.of(Words.plain(difference.before())),
        Line.of(Words.plain(difference.after())),
        Line.join("; ", difference.because().stream().map(DifferenceContent::fact).toList()));
  }

  private static Line fact(FactChange change) {
    return Line.of(
            "%s: %s, before %s ("
                .formatted(change.after().label(), change.after().value(), change.before().value()))
        .then(change.after().path().text(), Style.CODE)
        .then(")");
  }
}
