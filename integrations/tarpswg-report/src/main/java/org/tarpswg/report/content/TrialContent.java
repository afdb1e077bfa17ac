// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Outcome;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.evidence.TrialSupport;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.report.document.Entry;

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
    entry.detail(
        "results",
        "ORR "
            + cell(row.responseRate())
            + "; PFS "
            + cell(row.progressionFreeSurvival())
            + "; OS "
            + cell(row.overallSurvival()));
    entry.detail("in our words", row.conclusion());
    entry.detail(
        "errata of this row",
        Words.list(evidence.errata(trial).stream().map(Erratum::id).toList()));
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
