// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Outcome;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.evidence.TrialSupport;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;

/** The row of a trial in Table 5, its cells as printed. */
final class TrialContent {
  private static final char NO_BREAK = '\u00a0';

  private final Evidence evidence;

  TrialContent(Evidence evidence) {
    this.evidence = evidence;
  }

  void add(Entry.Builder entry, Trial trial, Regimen regimen) {
    TrialRow row = evidence.trial(trial);
    entry.detail(
        "trial",
        row.printedName()
            + ", ref "
            + row.reference()
            + ", N "
            + row.patients().printed()
            + (isComparator(row, regimen) ? "; here as the comparator only" : "")
            + "; "
            + row.design());
    entry.detail("results", results(row));
    entry.detail("in our words", row.conclusion());
    entry.detail("errata of this row", errata(row, evidence));
  }

  /** The row by itself, with the clauses behind which it stands. */
  static Block row(TrialRow row, Evidence evidence) {
    return Entry.of("Table 5", Line.strong(row.printedName()))
        .field("design", row.design() + "; N " + row.patients().printed())
        .field("patients", patients(row))
        .field("results", results(row))
        .field("in our words", row.conclusion())
        .field(
            "stands behind",
            Words.list(row.standsBehind().stream().map(TrialContent::support).toList()))
        .field("ref", Integer.toString(row.reference()))
        .field("note", row.note().orElse(""))
        .field("errata of this row", errata(row, evidence))
        .build();
  }

  private static String patients(TrialRow row) {
    String taken =
        row.population().isEmpty() ? "any soft tissue sarcoma" : Words.constants(row.population());
    return row.populationExcluded().isEmpty()
        ? taken
        : taken + ", less " + Words.constants(row.populationExcluded());
  }

  private static String support(TrialSupport support) {
    return "%s (%s%s)"
        .formatted(
            support.clause(),
            Words.constants(support.regimens()),
            support.comparator() ? "; as the comparator only" : "");
  }

  private static String results(TrialRow row) {
    return "ORR "
        + cell(row.responseRate())
        + "; PFS "
        + cell(row.progressionFreeSurvival())
        + "; OS "
        + cell(row.overallSurvival());
  }

  private static String errata(TrialRow row, Evidence evidence) {
    return Words.list(evidence.errata(row.trial()).stream().map(Erratum::id).toList());
  }

  private static String cell(Outcome outcome) {
    boolean bare = outcome instanceof Outcome.Value value && !value.unitPrinted();
    return outcome.printed().replace(" P ", " P" + NO_BREAK)
        + (bare ? " (" + Words.of(outcome.unit()) + "; no unit in the cell)" : "");
  }

  /** Whether the trial compared something else with this regimen, and never the other way round. */
  private static boolean isComparator(TrialRow row, Regimen regimen) {
    return row.standsBehind().stream()
            .filter(support -> support.regimens().contains(regimen))
            .anyMatch(TrialSupport::comparator)
        && row.standsBehind().stream()
            .filter(support -> support.regimens().contains(regimen))
            .allMatch(TrialSupport::comparator);
  }
}
