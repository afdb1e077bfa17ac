// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;
import org.tarpswg.report.document.Table;

/** The answers to questions that combine clauses, with what they list. */
final class AssessmentContent {
  private final Stances stances;

  AssessmentContent(Stances stances) {
    this.stances = stances;
  }

  List<Block> section(List<Assessment> assessments) {
    return assessments.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "Assessments",
                assessments.stream().map(this::assessment).collect(toImmutableList())));
  }

  private Block assessment(Assessment assessment) {
    Entry.Builder entry =
        Entry.of(
            name(assessment) + ":",
            Line.strong(assessment.verdict().map(Words::plain).orElse("open"))
                .then(" [" + Words.of(assessment.family()) + "]"));
    if (assessment.verdict().isEmpty()) {
      entry.field("still possible", Words.plainList(assessment.possible()));
    }
    assessment.reasons().forEach(reason -> entry.field("because", reason));
    entry.field("to decide", Words.labels(assessment.missing()));
    entry.detail("clauses", Words.list(assessment.clauses()));
    entry.detail("ungraded", Words.list(assessment.narrative()));
    entry.detail("readings", Words.list(assessment.readings()));
    if (!assessment.lines().isEmpty()) {
      entry.block(table("What it lists", assessment.lines()));
    }
    return entry.build();
  }

  static String name(Assessment assessment) {
    return Words.of(assessment.kind())
        + assessment.target().map(target -> " of " + target).orElse("");
  }

  /** Lines as a table; what nothing is said of has no column. */
  Table table(String caption, List<AnswerLine> lines) {
    return Table.of(
        caption,
        ImmutableList.of("What", "Holds", "State", "Stands on", "Beside"),
        lines.stream().map(this::row).collect(toImmutableList()));
  }

  private ImmutableList<Line> row(AnswerLine line) {
    Line words = Line.of(line.words());
    return ImmutableList.of(
        line.target()
            .map(target -> words.then(" (").then(target.text(), Style.CODE).then(")"))
            .orElse(words),
        holds(line),
        state(line),
        anchors(line),
        beside(line));
  }

  private static Line holds(AnswerLine line) {
    return line.notApplicable() ? Line.of("does not arise") : Line.strong(Words.of(line.truth()));
  }

  private static Line state(AnswerLine line) {
    return Line.join(
        "; ",
        Stream.of(
                line.fulfillment().map(state -> Line.of(Words.of(state))),
                line.audit().map(AssessmentContent::verdict))
            .map(each -> each.orElse(Line.EMPTY))
            .toList());
  }

  private static Line verdict(AuditVerdict verdict) {
    return switch (verdict) {
      case DEVIATING, TENSION -> Line.EMPTY.then(Words.of(verdict), Style.AGAINST);
      default -> Line.of(Words.of(verdict));
    };
  }

  private Line anchors(AnswerLine line) {
    List<Line> all = new ArrayList<>();
    line.anchors()
        .forEach(
            anchor -> all.add(stances.anchor(anchor.clause(), anchor.part(), anchor.grading())));
    line.narrative()
        .forEach(point -> all.add(Line.strong(point.name()).then(" ungraded", Style.QUIET)));
    return Line.join("; ", all);
  }

  private static Line beside(AnswerLine line) {
    List<Line> all = new ArrayList<>();
    String window =
        Stream.of(
                line.windowFrom().map(day -> "from " + day),
                line.windowUntil().map(day -> "until " + day))
            .flatMap(each -> each.stream())
            .reduce((from, until) -> from + " " + until)
            .orElse("");
    all.add(Line.strong(window));
    line.notes().forEach(note -> all.add(Line.of(note)));
    all.add(prefixed("to decide: ", Words.labels(line.missing())));
    all.add(prefixed("readings ", Words.list(line.readings())));
    return Line.join("; ", all);
  }

  private static Line prefixed(String prefix, String words) {
    return words.isEmpty() ? Line.EMPTY : Line.of(prefix + words);
  }
}
