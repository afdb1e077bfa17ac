// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Map;
import java.util.TreeMap;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.Ternary;

/** What the comparison has found on one clause or part. */
final class RowTally {
  private final String id;
  private final EnumMultiset<Ternary> truths = EnumMultiset.create(Ternary.class);
  private final Multiset<String> kinds = TreeMultiset.create();
  private final Map<String, PatientCase> examples = new TreeMap<>();

  RowTally(String id) {
    this.id = id;
  }

  void count(Ternary truth) {
    truths.add(truth);
  }

  void differs(String kind, PatientCase patientCase) {
    kinds.add(kind);
    examples.merge(kind, patientCase, RowTally::smaller);
  }

  private static PatientCase smaller(PatientCase one, PatientCase other) {
    return CaseWriter.line(other).length() < CaseWriter.line(one).length() ? other : one;
  }

  String id() {
    return id;
  }

  /** How often the table said this. */
  int times(Ternary truth) {
    return truths.count(truth);
  }

  /** How the two differ, and how often. */
  Multiset<String> kinds() {
    return kinds;
  }

  /** For each way to differ the smallest case that was drawn. */
  Map<String, PatientCase> examples() {
    return examples;
  }
}
