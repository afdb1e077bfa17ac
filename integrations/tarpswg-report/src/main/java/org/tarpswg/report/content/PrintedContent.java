// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;

/** What the paper prints, and what stands beside it: no patient is needed for it. */
@Evolving
public final class PrintedContent {
  private final Evidence evidence;
  private final ImmutableSetMultimap<ClauseId, String> readings;

  private PrintedContent(Evidence evidence, ImmutableSetMultimap<ClauseId, String> readings) {
    this.evidence = evidence;
    this.readings = readings;
  }

  /** Clauses of one statement: all of them, or one. */
  public static Document ofClauses(
      List<Clause> clauses, ImmutableSetMultimap<ClauseId, String> readings, Evidence evidence) {
    PrintedContent content = new PrintedContent(evidence, readings);
    Clause first = clauses.get(0);
    int number = first.id().statement();
    boolean whole = clauses.equals(evidence.statement(number).clauses());
    ImmutableList.Builder<Block> says = ImmutableList.builder();
    evidence.statement(number).leadIn().map(Paragraph::of).ifPresent(says::add);
    clauses.forEach(clause -> says.add(content.clause(clause, clause.parts())));
    return new Document(
        whole ? "Statement " + number : "Clause " + first.id(),
        content.subtitle(first.heading().label()),
        document(says.build(), content.beside(clauses)));
  }

  /** One part, within its clause. */
  public static Document ofPart(
      Part part, ImmutableSetMultimap<ClauseId, String> readings, Evidence evidence) {
    PrintedContent content = new PrintedContent(evidence, readings);
    Clause clause = evidence.clause(part.id().clause());
    return new Document(
        "Part " + part.id(),
        content.subtitle(clause.heading().label()),
        document(
            ImmutableList.of(content.clause(clause, ImmutableList.of(part))),
            content.beside(ImmutableList.of(clause))));
  }

  /** A point of the running text. */
  public static Document ofNarrative(NarrativeText text, Evidence evidence) {
    PrintedContent content = new PrintedContent(evidence, ImmutableSetMultimap.of());
    Entry point =
        Entry.of(text.point().name(), Line.of("ungraded: the paper prints no level and no grade"))
            .field("", text.gist())
            .field("points to", shown(text.figures(), text.tables()))
            .build();
    return new Document(
        "Point " + text.point() + " of the running text",
        content.subtitle(text.heading().label()),
        document(
            ImmutableList.of(point),
            ImmutableList.of(content.references(ImmutableSet.copyOf(text.citations())))));
  }

  private static ImmutableList<Block> document(
      ImmutableList<Block> says, ImmutableList<Block> beside) {
    return ImmutableList.<Block>builder()
        .add(new Section("What it says, in our words", says))
        .addAll(beside)
        .build();
  }

  private String subtitle(String heading) {
    return heading + "; TARPSWG consensus, edition " + evidence.edition();
  }

  private Block clause(Clause clause, List<Part> parts) {
    Entry.Builder entry = clauseInShort(clause);
    entry.field(
        "names",
        Words.list(
            Stream.of(Words.constants(clause.agents()), Words.constants(clause.histologies()))
                .filter(words -> !words.isEmpty())
                .toList()));
    entry.field("points to", shown(clause.figures(), clause.tables()));
    entry.field("readings", Words.list(readings.get(clause.id())));
    parts.forEach(part -> entry.block(part(part)));
    return entry.build();
  }

  /** The clause with its grading, its stance, its gist and its citations. */
  static Entry.Builder clauseInShort(Clause clause) {
    return Entry.of(
            clause.id().toString(),
            Line.strong(clause.grading() + " ")
                .then(Words.stance(clause.direction(), clause.force())))
        .field("", clause.gist())
        .field("cites", Words.references(clause.citations()));
  }

  private static Block part(Part part) {
    return Entry.of(
            part.id().toString(),
            Line.of("under " + part.grading() + ": ")
                .then(Words.stance(Optional.of(part.direction()), Optional.of(part.force()))))
        .field("", part.gist())
        .field("cites", part.citations().isEmpty() ? "" : Words.references(part.citations()))
        .build();
  }

  private static String shown(List<Integer> figures, List<Integer> tables) {
    return Words.list(
        Stream.concat(
                figures.stream().map(figure -> "Figure " + figure),
                tables.stream().map(table -> "Table " + table))
            .toList());
  }

  private ImmutableList<Block> beside(List<Clause> clauses) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(gradings(clauses.stream().map(Clause::grading).collect(toImmutableSet())));
    blocks.add(references(cited(clauses)));
    section("Rows of Table 5 behind it", trials(clauses).map(this::trial)).ifPresent(blocks::add);
    section(
            "Errata: slips of the paper; they change nothing above",
            errata(clauses).map(ErrataContent::inFull))
        .ifPresent(blocks::add);
    section(
            "Advisories: published after the paper; they change nothing above",
            advisories(clauses).map(PublishedSince::advisory))
        .ifPresent(blocks::add);
    return blocks.build();
  }

  private Block trial(TrialRow row) {
    return TrialContent.row(row, evidence);
  }

  private static Optional<Block> section(String title, Stream<Block> blocks) {
    ImmutableList<Block> all = blocks.collect(toImmutableList());
    return all.isEmpty() ? Optional.empty() : Optional.of(new Section(title, all));
  }

  private Block gradings(ImmutableSet<Grading> gradings) {
    Stream<Line> levels =
        gradings.stream()
            .map(Grading::level)
            .distinct()
            .sorted()
            .map(level -> meaning("level " + level, evidence.table2().meaning(level)));
    Stream<Line> grades =
        gradings.stream()
            .map(Grading::grade)
            .distinct()
            .sorted()
            .map(grade -> meaning("grade " + grade, evidence.table2().meaning(grade)));
    return new Section(
        "What the grading means",
        ImmutableList.of(
            Bullets.of(Stream.concat(levels, grades).collect(toImmutableList())),
            Paragraph.of("Neither tells whether a clause speaks for or against a step.")));
  }

  private static Line meaning(String name, String gist) {
    return Line.strong(name).then(": " + gist);
  }

  private Section references(ImmutableSet<Integer> numbers) {
    Block list =
        numbers.isEmpty()
            ? Paragraph.of("None is printed for it.")
            : Bullets.of(
                numbers.stream()
                    .sorted()
                    .map(evidence::reference)
                    .map(ref -> Line.strong("[" + ref.number() + "]").then(" " + ref.printed()))
                    .collect(toImmutableList()));
    return new Section("References", ImmutableList.of(list));
  }

  private static ImmutableSet<Integer> cited(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(
            clause ->
                Stream.concat(
                    clause.citations().stream(),
                    clause.parts().stream().flatMap(part -> part.citations().stream())))
        .collect(toImmutableSet());
  }

  private Stream<TrialRow> trials(List<Clause> clauses) {
    return evidence.table5().stream()
        .filter(row -> clauses.stream().anyMatch(c -> evidence.trialsBehind(c.id()).contains(row)));
  }

  private Stream<Erratum> errata(List<Clause> clauses) {
    return evidence.errata().stream()
        .filter(each -> clauses.stream().anyMatch(c -> each.clauses().contains(c.id())));
  }

  private Stream<Advisory> advisories(List<Clause> clauses) {
    return evidence.advisories().stream()
        .filter(each -> clauses.stream().anyMatch(c -> each.clauses().contains(c.id())));
  }
}
