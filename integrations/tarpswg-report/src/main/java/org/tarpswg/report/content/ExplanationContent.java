// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;

/** Why an answer is as it is, what suffices for it, and what would change it. */
@Evolving
public final class ExplanationContent {
  private ExplanationContent() {}

  /** The explanation; what a clause says is looked up in the evidence base. */
  public static Document of(Explanation explanation, Evidence evidence) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(answer(explanation, evidence));
    blocks.add(new Section("Why", ImmutableList.of(Trees.tree(explanation.derivations()))));
    blocks.add(new Section("What suffices for it", ImmutableList.of(sufficient(explanation))));
    blocks.add(new Section("What would change it", ImmutableList.of(changes(explanation))));
    if (!explanation.missing().isEmpty()) {
      blocks.add(
          new Section(
              "What still decides it",
              ImmutableList.of(
                  Bullets.of(
                      explanation.missing().stream()
                          .map(Words::fact)
                          .collect(toImmutableList())))));
    }
    return new Document(
        "Why " + explanation.subject() + ": " + Words.plain(explanation.answer()),
        "TARPSWG consensus, edition " + evidence.edition(),
        blocks.build());
  }

  private static Block answer(Explanation explanation, Evidence evidence) {
    Entry.Builder entry =
        Entry.of(explanation.subject(), Line.strong(Words.plain(explanation.answer())));
    printed(explanation.subject(), evidence)
        .ifPresent(
            said -> {
              entry.field("says", said.gist());
              entry.field("printed as", said.anchor());
            });
    if (explanation.possible().size() > 1) {
      entry.field("still possible", Words.plainList(explanation.possible()));
    }
    return new Section("The answer", ImmutableList.of(entry.build()));
  }

  /** What the paper prints for a clause or a part; nothing for an assessment. */
  private static Optional<Printed> printed(String subject, Evidence evidence) {
    Stances stances = Stances.of(evidence);
    return evidence.clauses().stream()
        .flatMap(clause -> printed(clause, stances))
        .filter(printed -> printed.id().equals(subject))
        .findFirst();
  }

  private static Stream<Printed> printed(Clause clause, Stances stances) {
    return Stream.concat(
        Stream.of(
            new Printed(
                clause.id().toString(),
                clause.gist(),
                stances.anchor(clause.id(), Optional.empty(), clause.grading()))),
        clause.parts().stream()
            .map(
                part ->
                    new Printed(
                        part.id().toString(),
                        part.gist(),
                        stances.anchor(clause.id(), Optional.of(part.id()), clause.grading()))));
  }

  private record Printed(String id, String gist, Line anchor) {}

  private static Block sufficient(Explanation explanation) {
    List<ImmutableList<FactReading>> sets = explanation.sufficient();
    return sets.isEmpty()
        ? Paragraph.of("Nothing that is known; it is open.")
        : Bullets.of(sets.stream().map(ExplanationContent::set).collect(toImmutableList()));
  }

  private static Line set(ImmutableList<FactReading> facts) {
    return facts.isEmpty()
        ? Line.of("Nothing needs to be known.")
        : Line.join("; ", facts.stream().map(Words::reading).toList());
  }

  private static Block changes(Explanation explanation) {
    return explanation.changes().isEmpty()
        ? Paragraph.of("No change of facts was found that leads to another answer.")
        : Bullets.of(
            explanation.changes().stream()
                .map(ExplanationContent::change)
                .collect(toImmutableList()));
  }

  private static Line change(Change change) {
    Line steps = Line.join("; ", change.steps().stream().map(ExplanationContent::step).toList());
    return Line.strong(Words.plain(change.answer())).then(" if ").then(steps);
  }

  private static Line step(Change.Step step) {
    return Line.of(step.now().label() + " (")
        .then(step.now().path().text(), Style.CODE)
        .then(") were ")
        .then(step.value(), Style.CODE)
        .then(", not " + step.now().value());
  }
}
