// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;

/** The findings: what applies by what has become of it, what is open, what does not apply. */
final class FindingContent {
  static final ImmutableList<Fulfillment> URGENT_FIRST =
      ImmutableList.of(
          Fulfillment.CONTRAVENED,
          Fulfillment.OUTSTANDING,
          Fulfillment.NOT_DOCUMENTED,
          Fulfillment.DONE,
          Fulfillment.NOT_TRACKED);

  private FindingContent() {}

  /** What applies. */
  static List<Block> applying(Recommendations answer) {
    List<Block> groups = new ArrayList<>();
    for (Fulfillment fulfillment : URGENT_FIRST) {
      ImmutableList<Block> entries =
          entries(answer, finding -> finding.fulfillment().equals(Optional.of(fulfillment)));
      if (!entries.isEmpty()) {
        groups.add(new Section("Applies, " + Words.of(fulfillment), entries));
      }
    }
    return groups.isEmpty()
        ? List.of()
        : List.of(new Section("Clauses that apply", ImmutableList.copyOf(groups)));
  }

  /** What a missing fact decides. */
  static List<Block> undetermined(Recommendations answer) {
    return section(
        "Clauses still undetermined",
        entries(answer, finding -> finding.applicability() == Applicability.UNDETERMINED));
  }

  /** What is not about this patient. */
  static List<Block> notApplying(Recommendations answer) {
    List<Block> sections =
        new ArrayList<>(
            section(
                "Clauses that do not apply",
                entries(
                    answer, finding -> finding.applicability() == Applicability.DOES_NOT_APPLY)));
    String outside =
        Words.list(
            answer.findings().stream()
                .filter(finding -> finding.applicability() == Applicability.OUT_OF_SCOPE)
                .map(ClauseFinding::clause)
                .toList());
    if (!outside.isEmpty()) {
      sections.addAll(section("Clauses out of scope", ImmutableList.of(Paragraph.of(outside))));
    }
    return sections.stream().map(block -> (Block) ((Section) block).asDetail()).toList();
  }

  private static List<Block> section(String title, ImmutableList<Block> blocks) {
    return blocks.isEmpty() ? List.of() : List.of(new Section(title, blocks));
  }

  private static ImmutableList<Block> entries(
      Recommendations answer, Predicate<ClauseFinding> shown) {
    return answer.findings().stream()
        .filter(shown)
        .map(FindingContent::finding)
        .collect(toImmutableList());
  }

  private static Block finding(ClauseFinding finding) {
    Entry.Builder entry =
        Entry.of(
            finding.clause().toString(),
            Line.strong(finding.grading() + " ")
                .then(Words.stance(finding.direction(), finding.force()))
                .then(fulfillment(finding)));
    said(entry, finding);
    for (PartFinding part : finding.parts()) {
      if (part.applicability() != Applicability.OUT_OF_SCOPE) {
        entry.block(part(part, finding));
      }
    }
    if (finding.applicability() != Applicability.DOES_NOT_APPLY) {
      finding.caveats().forEach(caveat -> entry.field("caveat", caveat.label()));
      entry.field("see below", beside(finding));
      entry.detail("errata", Words.list(finding.errata()));
    }
    entry.detail("readings", Words.list(finding.readings()));
    entry.detail("cites", Words.references(finding.citations()));
    if (finding.parts().isEmpty()) {
      entry.block(Trees.why(ImmutableList.of(finding.derivation())));
    }
    return entry.build();
  }

  private static Block part(PartFinding part, ClauseFinding clause) {
    Entry.Builder entry =
        Entry.of(
            part.part().toString(),
            Line.of("under " + clause.grading() + ": ")
                .then(Words.stance(part.direction(), part.force()))
                .then("; " + Words.of(part.applicability()))
                .then(fulfillment(part)));
    said(entry, part);
    return entry.block(Trees.why(ImmutableList.of(part.derivation()))).build();
  }

  private static void said(Entry.Builder entry, Finding finding) {
    switch (finding.applicability()) {
      case UNDETERMINED -> entry.field("would say", finding.advice());
      case DOES_NOT_APPLY -> {
        entry.field("", finding.advice());
        entry.field("not met", Trees.failed(finding.derivation()));
      }
      case APPLIES, OUT_OF_SCOPE -> entry.field("", finding.advice());
    }
    if (finding.applicability() != Applicability.DOES_NOT_APPLY) {
      entry.field("about", Line.EMPTY.then(Words.list(finding.targets()), Style.CODE));
    }
    entry.field("to decide", Words.labels(finding.missingForApplicability()));
    entry.field("to document", Words.labels(finding.missingForFulfillment()));
  }

  private static Line fulfillment(Finding finding) {
    return finding
        .fulfillment()
        .map(
            state ->
                Line.of("; ")
                    .then(
                        Words.of(state),
                        state == Fulfillment.CONTRAVENED ? Style.AGAINST : Style.STRONG))
        .orElse(Line.EMPTY);
  }

  private static String beside(ClauseFinding finding) {
    return Words.list(
        ImmutableList.builder().addAll(finding.conflicts()).addAll(finding.advisories()).build());
  }
}
