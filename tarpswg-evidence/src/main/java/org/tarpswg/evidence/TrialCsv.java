// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.tarpswg.evidence.CsvTable.at;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Table 5 as CSV: the printed cells, then one column for each arm of a result. */
final class TrialCsv {
  private static final int MOST_ARMS = 3;

  private TrialCsv() {}

  static String text(ImmutableList<TrialRow> trials) {
    CsvTable<TrialRow> csv =
        new CsvTable<TrialRow>()
            .column("trial", TrialRow::printedName)
            .column("reference", TrialRow::reference)
            .column("phase", TrialRow::phase)
            .list("arms", row -> row.arms().stream().map(TrialRow.Arm::printed).toList())
            .column("n", row -> row.patients().printed())
            .column("orr", row -> row.responseRate().printed())
            .column("pfs", row -> row.progressionFreeSurvival().printed())
            .column("os", row -> row.overallSurvival().printed())
            .column("conclusion", TrialRow::conclusion)
            .column("id", TrialRow::trial)
            .column("design", TrialRow::design);
    CellCsv.columns(csv, "n", TrialRow::patients);
    outcome(csv, "orr", TrialRow::responseRate);
    outcome(csv, "pfs", TrialRow::progressionFreeSurvival);
    outcome(csv, "os", TrialRow::overallSurvival);
    return csv.list(
            "clauses", row -> row.standsBehind().stream().map(TrialSupport::clause).toList())
        .optional("note", TrialRow::note)
        .text(trials);
  }

  /** Percent and months are told by the column; P has its operator in a column of its own. */
  private static void outcome(
      CsvTable<TrialRow> csv, String name, Function<TrialRow, Outcome> outcome) {
    for (int arm = 0; arm < MOST_ARMS; arm++) {
      int at = arm;
      csv.optional(
          name + "_arm_" + (arm + 1),
          row -> at(values(outcome.apply(row)), at).map(BigDecimal::toPlainString));
    }
    csv.optional(name + "_p_operator", row -> p(outcome.apply(row)).map(PValue::operator))
        .optional(name + "_p", row -> p(outcome.apply(row)).map(p -> p.value().toPlainString()))
        .optional(name + "_significance", row -> significance(outcome.apply(row)));
  }

  private static ImmutableList<BigDecimal> values(Outcome outcome) {
    return outcome instanceof Outcome.Value value ? value.values() : ImmutableList.of();
  }

  private static Optional<PValue> p(Outcome outcome) {
    return outcome instanceof Outcome.Value value ? value.p() : Optional.empty();
  }

  private static Optional<Outcome.Significance> significance(Outcome outcome) {
    return outcome instanceof Outcome.Value value ? value.significance() : Optional.empty();
  }
}
