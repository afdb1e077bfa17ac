// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tarpswg.engine.second.Comparison.Outcome;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.Ternary;

/** What the comparison has found on one clause or part. */
final class RowTally {
  private final String id;
  private final EnumMultiset<Ternary> truths = EnumMultiset.create(Ternary.class);
  private final EnumMultiset<Outcome> outcomes = EnumMultiset.create(Outcome.class);
  private final Multiset<String> kinds = HashMultiset.create();
  private final Map<String, PatientCase> smallest = new HashMap<>();
  private final Map<String, Outcome> outcomeOfKind = new HashMap<>();

  RowTally(String id) {
    this.id = id;
  }

  void add(PatientCase patientCase, Ternary truth, Outcome outcome, String said) {
    truths.add(truth);
    outcomes.add(outcome);
    if (outcome != Outcome.AGREE) {
      String kind = outcome + ": " + said;
      kinds.add(kind);
      outcomeOfKind.put(kind, outcome);
      smallest.merge(kind, patientCase, RowTally::smaller);
    }
  }

  private static PatientCase smaller(PatientCase one, PatientCase other) {
    return CaseWriter.line(other).length() < CaseWriter.line(one).length() ? other : one;
  }

  String id() {
    return id;
  }

  int count(Outcome outcome) {
    return outcomes.count(outcome);
  }

  int count(Ternary truth) {
    return truths.count(truth);
  }

  /** How the two differ, and how often. */
  Multiset<String> kinds() {
    return kinds;
  }

  Outcome outcomeOf(String kind) {
    return outcomeOfKind.getOrDefault(kind, Outcome.AGREE);
  }

  /** The smallest case of a kind that was drawn. */
  Optional<PatientCase> example(String kind) {
    return Optional.ofNullable(smallest.get(kind));
  }
}
