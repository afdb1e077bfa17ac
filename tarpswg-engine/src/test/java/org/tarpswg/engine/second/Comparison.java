// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Comparator;
import java.util.Optional;
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
    /** They say different things, as is known and argued for. */
    DISPUTED,
    /** They say different things. */
    DIFFER
  }

  private final SecondTable table;
  private final Disputes disputes;
  private final Multiset<String> met = TreeMultiset.create();
  private final SortedMap<String, RowTally> tallies = new TreeMap<>();
  private int cases;

  Comparison(SecondTable table, Disputes disputes) {
    this.table = table;
    this.disputes = disputes;
  }

  void add(PatientCase patientCase) {
    cases++;
    Recommendations answer = Tarpswg.recommend(patientCase);
    boolean inConflict = !answer.conflicts().isEmpty();
    ImmutableSortedMap<String, Applicability> engine = applicabilities(answer);
    table
        .of(patientCase)
        .forEach(
            (id, truth) -> {
              Applicability said = applicability(engine, id);
              tallies
                  .computeIfAbsent(id, RowTally::new)
                  .add(
                      patientCase,
                      truth,
                      outcome(patientCase, id, truth, said),
                      kind(truth, said, inConflict));
            });
  }

  private Outcome outcome(PatientCase patientCase, String id, Ternary truth, Applicability said) {
    if (same(truth, said)) {
      return Outcome.AGREE;
    }
    if (!truth.isKnown()) {
      return Outcome.APART;
    }
    Optional<String> dispute = disputes.on(patientCase, id);
    dispute.ifPresent(met::add);
    return dispute.isPresent() ? Outcome.DISPUTED : Outcome.DIFFER;
  }

  /** Whether the engine says what the table says. */
  static boolean same(Ternary truth, Applicability said) {
    return switch (said) {
      case APPLIES -> truth.isYes();
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> truth.isNo();
      case UNDETERMINED -> !truth.isKnown();
    };
  }

  private static String kind(Ternary truth, Applicability said, boolean inConflict) {
    return "table " + truth + ", engine " + said + (inConflict ? ", case in conflict" : "");
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
    return kind(
        table.of(patientCase).getOrDefault(id, Ternary.UNKNOWN),
        applicability(applicabilities(answer), id),
        !answer.conflicts().isEmpty());
  }

  /** Whether a difference on this row of this case is argued for. */
  boolean disputed(PatientCase patientCase, String id) {
    return disputes.on(patientCase, id).isPresent();
  }

  /** The disputes that were met, as often as they were. */
  Multiset<String> disputesMet() {
    return met;
  }

  int cases() {
    return cases;
  }

  /** What was found, by clause and part. */
  SortedMap<String, RowTally> tallies() {
    return tallies;
  }
}
