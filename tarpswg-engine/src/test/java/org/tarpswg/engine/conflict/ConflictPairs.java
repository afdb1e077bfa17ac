// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.CaseSketch.Fact;

/** The pairs of facts that disagree, a code each, and where the two are told. */
final class ConflictPairs {

  /**
   * Two facts that cannot stand beside each other without a word.
   *
   * @param code the one code they give
   * @param one the first
   * @param other the second
   * @param paths where the two are told, with a blank between
   * @param clauses some that must be named, with a blank between
   */
  record Pair(String code, Fact one, Fact other, String paths, String clauses) {
    @Override
    public String toString() {
      return code + " at " + paths;
    }
  }

  private ConflictPairs() {}

  static ImmutableList<Pair> pairs() {
    return ImmutableList.<Pair>builder()
        .addAll(PairsOfDisease.ofStatus())
        .addAll(PairsOfDisease.ofPattern())
        .addAll(PairsOfDisease.ofIntervals())
        .addAll(PairsOfDisease.ofTiming())
        .addAll(PairsOfTreatment.ofResection())
        .addAll(PairsOfTreatment.ofTherapy())
        .addAll(PairsOfTreatment.ofJudgement())
        .addAll(PairsOfBiopsy.ofBiopsy())
        .addAll(PairsOfHistory.ofPlans())
        .addAll(PairsOfHistory.ofHistory())
        .build();
  }
}
