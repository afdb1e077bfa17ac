// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;

/** What stands beside the findings: what to ask, conflicts, pointers, advisories. */
final class BesideContent {
  private static final int SHOWN_FIRST = 10;

  private BesideContent() {}

  /** The missing facts that settle most, then every missing fact. */
  static List<Block> askNext(Recommendations answer) {
    ImmutableList<Line> questions =
        answer.askNext().stream()
            .limit(SHOWN_FIRST)
            .map(BesideContent::question)
            .collect(toImmutableList());
    return questions.isEmpty()
        ? List.of()
        : List.of(new Section("Ask next", ImmutableList.of(new Bullets(true, questions))));
  }

  private static Line question(NextQuestion question) {
    int answers = question.answers().size();
    return Line.strong(question.label())
        .then(" (")
        .then(question.path().text(), Style.CODE)
        .then("): ")
        .then(answers + (answers == 1 ? " answer waits: " : " answers wait: "))
        .then(Words.list(question.answers()), Style.QUIET);
  }

  static Block missing(Recommendations answer) {
    Block facts =
        answer.missing().isEmpty()
            ? Paragraph.of("Nothing that would change this answer.")
            : Bullets.of(answer.missing().stream().map(Words::fact).collect(toImmutableList()));
    return new Section("What is missing", ImmutableList.of(facts)).asDetail();
  }

  static List<Block> conflicts(Recommendations answer) {
    return section("Conflicts in the case", answer.conflicts().stream().map(c -> conflict(c)));
  }

  private static Block conflict(Conflict conflict) {
    return Entry.of(conflict.code(), Line.of("[" + Words.of(conflict.kind()) + "]"))
        .field("", conflict.message())
        .field(conflict.kind() == ConflictKind.FLAG ? "used" : "note", conflict.used())
        .detail("facts", Line.EMPTY.then(Words.list(conflict.facts()), Style.CODE))
        .field("clauses", Words.list(conflict.clauses()))
        .build();
  }

  static List<Block> pointers(Recommendations answer) {
    ImmutableSet<Pointer> pointers =
        Stream.concat(answer.scope().pointers().stream(), answer.pointers().stream())
            .collect(toImmutableSet());
    return pointers.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "Where to look beside",
                ImmutableList.of(
                    Bullets.of(
                        pointers.stream()
                            .map(Pointer::label)
                            .map(Line::of)
                            .collect(toImmutableList())))));
  }

  static List<Block> advisories(Recommendations answer) {
    return section(
        "Advisories: published after the paper; they change nothing above",
        answer.advisories().stream().map(BesideContent::advisory));
  }

  static Block advisory(AdvisoryNotice advisory) {
    String clauses =
        advisory.clauses().isEmpty()
            ? "the whole consensus"
            : "clauses " + Words.list(advisory.clauses());
    Entry.Builder entry =
        Entry.of(
            advisory.id(), Line.of("[" + Words.plainList(advisory.effects()) + "] on " + clauses));
    entry.field("", advisory.fact());
    entry.detail("patients", advisory.population());
    advisory.keyFigures().forEach(figure -> entry.detail("figures", figure));
    advisory.note().ifPresent(note -> entry.detail("note", note));
    advisory.citations().forEach(citation -> entry.detail("published", citation));
    advisory.regulatory().forEach(act -> entry.detail("regulatory", act));
    return entry.build();
  }

  private static List<Block> section(String title, Stream<Block> blocks) {
    ImmutableList<Block> all = blocks.collect(toImmutableList());
    return all.isEmpty() ? List.of() : List.of(new Section(title, all));
  }
}
