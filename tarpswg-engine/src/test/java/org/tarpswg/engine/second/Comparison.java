// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Ternary;

/** The table and the engine beside each other, case after case. */
final class Comparison {
  private final SecondTable table;
  private final SortedMap<String, RowTally> tallies = new TreeMap<>();

  Comparison(SecondTable table) {
    this.table = table;
  }

  /** Compares on one case, and the answer of the engine to it. */
  void add(PatientCase patientCase, Recommendations answer) {
    ImmutableSortedMap<String, Applicability> engine = applicabilities(answer);
    table
        .of(patientCase)
        .forEach(
            (id, truth) -> {
              Applicability said = applicability(engine, id);
              RowTally tally = tallies.computeIfAbsent(id, RowTally::new);
              tally.count(truth);
              if (!same(truth, said)) {
                tally.differs(kind(truth, said, answer), patientCase);
              }
            });
  }

  /** Whether the engine says what the table says; the table knows no scope, only a no. */
  static boolean same(Ternary truth, Applicability said) {
    return switch (said) {
      case APPLIES -> truth.isYes();
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> truth.isNo();
      case UNDETERMINED -> !truth.isKnown();
    };
  }

  private static String kind(Ternary truth, Applicability said, Recommendations answer) {
    String inConflict = answer.conflicts().isEmpty() ? "" : ", case in conflict";
    return "table " + truth + ", engine " + said + inConflict;
  }

  private static Applicability applicability(
      ImmutableSortedMap<String, Applicability> engine, String id) {
    Applicability said = engine.get(id);
    if (said == null) {
      throw new IllegalStateException("The engine has no clause or part " + id);
    }
    return said;
  }

  private static ImmutableSortedMap<String, Applicability> applicabilities(Recommendations answer) {
    ImmutableSortedMap.Builder<String, Applicability> said =
        new ImmutableSortedMap.Builder<>(Comparator.<String>naturalOrder());
    answer
        .findings()
        .forEach(
            finding -> {
              said.put(finding.clause().toString(), finding.applicability());
              finding
                  .parts()
                  .forEach(part -> said.put(part.part().toString(), part.applicability()));
            });
    return said.buildOrThrow();
  }

  /** What the table and the engine say on this row of this case, in words. */
  String kind(PatientCase patientCase, String id) {
    Recommendations answer = Tarpswg.recommend(patientCase);
    Ternary truth = table.of(patientCase).getOrDefault(id, Ternary.UNKNOWN);
    return kind(truth, applicability(applicabilities(answer), id), answer);
  }

  /** What was found, by clause and part. */
  SortedMap<String, RowTally> tallies() {
    return tallies;
  }
}
