// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.stream.Collectors.joining;

import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Outcome;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.evidence.TrialSupport;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;

/** The row of a trial in Table 5, its cells as printed. */
final class TrialText {
  private static final String FURTHER = "              ";

  private final Evidence evidence;

  TrialText(Evidence evidence) {
    this.evidence = evidence;
  }

  void print(Page page, Trial trial, Regimen regimen) {
    TrialRow row = evidence.trial(trial);
    page.item(
        "    trial     ",
        row.printedName()
            + ", ref "
            + row.reference()
            + ", N "
            + row.patients().printed()
            + (isComparator(row, regimen) ? "; here as the comparator only" : ""));
    page.item(FURTHER, row.design());
    page.item(
        FURTHER,
        "ORR "
            + cell(row.responseRate())
            + "; PFS "
            + cell(row.progressionFreeSurvival())
            + "; OS "
            + cell(row.overallSurvival()));
    page.item(FURTHER, "In our words: " + row.conclusion());
    String errata = evidence.errata(trial).stream().map(Erratum::id).collect(joining(", "));
    page.itemIfAny(FURTHER, errata.isEmpty() ? "" : "Errata of this row: " + errata);
  }

  private static String cell(Outcome outcome) {
    boolean bare = outcome instanceof Outcome.Value value && !value.unitPrinted();
    return outcome.printed().replace(" P ", " P" + Wrap.NO_BREAK)
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
