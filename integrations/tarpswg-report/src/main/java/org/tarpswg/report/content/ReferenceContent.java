// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.evidence.CitedBy;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.LeadIn;
import org.tarpswg.evidence.Reference;
import org.tarpswg.evidence.Series;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;

/** A reference, and every place of the paper that cites it. */
@Evolving
public final class ReferenceContent {
  private final Evidence evidence;

  private ReferenceContent(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The reference. */
  public static Document of(Reference reference, Evidence evidence) {
    ReferenceContent content = new ReferenceContent(evidence);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Section("The entry", ImmutableList.of(content.entry(reference))));
    blocks.add(new Section("Cited by", content.places(evidence.citedBy(reference.number()))));
    ImmutableList<Block> errata =
        evidence.errata(reference.number()).stream()
            .map(ErrataContent::inFull)
            .collect(toImmutableList());
    if (!errata.isEmpty()) {
      blocks.add(new Section("Errata: slips of the paper; the entry stays as printed", errata));
    }
    return new Document(
        "Reference " + reference.number(),
        "TARPSWG consensus, edition " + evidence.edition(),
        blocks.build());
  }

  private Block entry(Reference reference) {
    Entry.Builder entry =
        Entry.of("[" + reference.number() + "]", Line.of(reference.title()))
            .field("authors", reference.authors())
            .field("journal", reference.journal())
            .field("year", Integer.toString(reference.year()))
            .field("volume", reference.volume().orElse(""))
            .field("issue", reference.issue().orElse(""))
            .field("pages", reference.pages().or(reference::pii).orElse(""));
    List<Integer> same =
        evidence.references().stream()
            .filter(other -> isSame(reference, other) || isSame(other, reference))
            .map(Reference::number)
            .toList();
    entry.field("same paper as", same.isEmpty() ? "" : Words.references(same));
    return entry.build();
  }

  private static boolean isSame(Reference one, Reference other) {
    return one.sameAs().filter(number -> number == other.number()).isPresent();
  }

  private ImmutableList<Block> places(CitedBy cited) {
    List<Block> places = new ArrayList<>();
    cited.clauses().stream()
        .map(evidence::clause)
        .map(
            clause ->
                PrintedContent.clauseInShort(clause)
                    .field("ties it to", Words.list(parts(cited, clause.id().toString())))
                    .build())
        .forEach(places::add);
    cited.narrative().stream()
        .map(evidence::narrative)
        .map(text -> place(text.point().name(), "running text, ungraded", text.gist()))
        .forEach(places::add);
    cited.leadIns().forEach(leadIn -> places.add(leadIn(leadIn)));
    Stream.concat(
            cited.table3().stream().map(row -> series("Table 3", row)),
            cited.table4().stream().map(row -> series("Table 4", row)))
        .forEach(places::add);
    cited.trials().stream()
        .map(trial -> TrialContent.row(evidence.trial(trial), evidence))
        .forEach(places::add);
    cited
        .remarks()
        .forEach(remark -> places.add(place("Text", "on disease, group or method", remark)));
    return places.isEmpty()
        ? ImmutableList.of(Paragraph.of("No place of the paper cites it."))
        : ImmutableList.copyOf(places);
  }

  private static List<PartId> parts(CitedBy cited, String clause) {
    return cited.parts().stream().filter(part -> part.clause().toString().equals(clause)).toList();
  }

  private static Block leadIn(LeadIn leadIn) {
    String opens =
        leadIn.statement().map(number -> "opens statement " + number).orElse("opens the heading");
    return place("Text", opens + ", under " + leadIn.heading().label(), leadIn.gist());
  }

  private static Block place(String key, String where, String gist) {
    return Entry.of(key, Line.of(where)).field("in our words", gist).build();
  }

  private static Block series(String table, Series row) {
    return Entry.of(table, Line.of(row.study() + " " + row.year() + ", " + row.institution()))
        .field(
            "prints",
            "N %s; 5-year OS %s; median OS %s; share of RPS %s"
                .formatted(
                    row.patients().printed(),
                    row.fiveYearSurvival().printed(),
                    row.medianSurvival().printed(),
                    row.proportionRps().printed()))
        .field("note", row.note().orElse(""))
        .build();
  }
}
