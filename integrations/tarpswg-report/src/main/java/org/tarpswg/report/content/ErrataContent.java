// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Section;

/** The slips of the paper that touch a clause that applies or a trial that is shown. */
final class ErrataContent {
  private ErrataContent() {}

  static List<Block> of(Recommendations answer, Evidence evidence) {
    ImmutableSet<String> shown = shown(answer, evidence);
    ImmutableList<Block> entries =
        evidence.errata().stream()
            .filter(erratum -> shown.contains(erratum.id()))
            .map(ErrataContent::erratum)
            .collect(toImmutableList());
    return entries.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                    "Errata: slips behind the clauses that apply and the trials shown; they change"
                        + " nothing above",
                    entries)
                .asDetail());
  }

  private static Block erratum(Erratum erratum) {
    return entry(erratum, "").build();
  }

  /** The slip with what is printed and what proves it. */
  static Block inFull(Erratum erratum) {
    return entry(erratum, erratum.printed())
        .field("source", erratum.source().orElse("the paper alone"))
        .build();
  }

  private static Entry.Builder entry(Erratum erratum, String printed) {
    return Entry.of(erratum.id(), Line.of(erratum.locator()))
        .field("printed", printed)
        .field("", erratum.problem())
        .field("better", erratum.correction().orElse(""));
  }

  private static ImmutableSet<String> shown(Recommendations answer, Evidence evidence) {
    Stream<String> ofClauses =
        answer.findings().stream()
            .filter(finding -> finding.applicability() == Applicability.APPLIES)
            .map(ClauseFinding::errata)
            .flatMap(ImmutableSet::stream);
    Stream<String> ofTrials =
        options(answer.options())
            .flatMap(option -> option.trials().stream())
            .flatMap(trial -> evidence.errata(trial).stream())
            .map(Erratum::id);
    return Stream.concat(ofClauses, ofTrials).collect(toImmutableSet());
  }

  private static Stream<TreatmentOption> options(TreatmentOptions options) {
    return Streams.concat(
        options.offered().stream(),
        options.conditional().stream(),
        options.needsJudgement().stream(),
        options.advisedAgainst().stream());
  }
}
