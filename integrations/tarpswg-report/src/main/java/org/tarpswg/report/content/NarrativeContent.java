// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;

/** What the running text of the paper says, always as ungraded. */
final class NarrativeContent {
  private NarrativeContent() {}

  static List<Block> of(Recommendations answer) {
    ImmutableList<Block> points =
        answer.narrative().stream()
            .filter(
                finding ->
                    finding.applicability() == Applicability.APPLIES
                        || finding.applicability() == Applicability.UNDETERMINED)
            .map(NarrativeContent::point)
            .collect(toImmutableList());
    if (points.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Section(
            "Ungraded points of the running text",
            ImmutableList.<Block>builder()
                .add(
                    Paragraph.of(
                        "The paper prints no level and no grade for these; they are no clauses."))
                .addAll(points)
                .build()));
  }

  private static Block point(NarrativeFinding finding) {
    boolean open = finding.applicability() == Applicability.UNDETERMINED;
    return Entry.of(
            finding.point().name(),
            Line.EMPTY.then("ungraded", Style.QUIET).then("; " + Words.of(finding.applicability())))
        .field(open ? "would say" : "", finding.advice())
        .field("to decide", Words.labels(finding.missing()))
        .detail("cites", Words.references(finding.citations()))
        .block(Trees.why(ImmutableList.of(finding.derivation())))
        .build();
  }
}
