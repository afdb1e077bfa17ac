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

  /** How the two stand to each other on one clause or part of one case. */
  enum Outcome {
    /** They say the same. */
    AGREE,
    /** The table leaves open what the engine decides. */
    APART,
    /** They say different things. */
    DIFFER
  }

  private final SecondTable table;
  private final SortedMap<String, RowTally> tallies = new TreeMap<>();
  private int cases;

  Comparison(SecondTable table) {
    this.table = table;
  }

  void add(PatientCase patientCase) {
    cases++;
    Recommendations answer = Tarpswg.recommend(patientCase);
    boolean inConflict = !answer.conflicts().isEmpty();
    ImmutableSortedMap<String, Applicability> engine = applicabilities(answer);
    table
        .of(patientCase)
        .forEach(
            (id, truth) ->
                tallies
                    .computeIfAbsent(id, RowTally::new)
                    .add(patientCase, inConflict, truth, applicability(engine, id)));
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

  /** How the table and the engine stand to each other on this row of this case. */
  Outcome outcome(PatientCase patientCase, String id) {
    Ternary truth = table.of(patientCase).getOrDefault(id, Ternary.UNKNOWN);
    return outcome(
        truth, applicability(applicabilities(Tarpswg.recommend(patientCase)), id));
  }

  static Outcome outcome(Ternary truth, Applicability said) {
    boolean same =
        switch (said) {
          case APPLIES -> truth.isYes();
          case DOES_NOT_APPLY, OUT_OF_SCOPE -> truth.isNo();
          case UNDETERMINED -> !truth.isKnown();
        };
    if (same) {
      return Outcome.AGREE;
    }
    return truth.isKnown() ? Outcome.DIFFER : Outcome.APART;
  }

  int cases() {
    return cases;
  }

  /** What was found, by clause and part. */
  SortedMap<String, RowTally> tallies() {
    return tallies;
  }
}
