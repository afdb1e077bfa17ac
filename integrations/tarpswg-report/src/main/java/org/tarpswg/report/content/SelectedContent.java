// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;

/** The clauses and the rows of Table 5 that somebody selected from the evidence base. */
@Evolving
public final class SelectedContent {
  private SelectedContent() {}

  /**
   * The selection.
   *
   * @param asked by what it was selected, in words
   */
  public static Document of(
      String asked, List<Clause> clauses, List<TrialRow> trials, Evidence evidence) {
    return new Document(
        "Evidence: " + asked,
        "TARPSWG consensus, edition " + evidence.edition(),
        ImmutableList.of(
            section(
                "Clauses (" + clauses.size() + ")",
                clauses,
                clause -> PrintedContent.clauseInShort(clause).build()),
            section(
                "Rows of Table 5 (" + trials.size() + ")",
                trials,
                row -> TrialContent.row(row, evidence))));
  }

  private static <T> Block section(String title, List<T> all, Function<T, Block> block) {
    return new Section(
        title,
        all.isEmpty()
            ? ImmutableList.of(Paragraph.of("None."))
            : all.stream().map(block).collect(toImmutableList()));
  }
}
