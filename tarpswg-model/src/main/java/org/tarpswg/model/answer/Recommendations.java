// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/** What the consensus says about a case: always complete, never an order. Immutable. */
@Stable
@Value.Immutable
public interface Recommendations {

  /** Whether the consensus addresses the patient. */
  ScopeFinding scope();

  /** One finding for each clause that is ruled, in printed order. */
  ImmutableList<ClauseFinding> findings();

  /** The clauses that no rule covers yet; nothing is said of them. */
  ImmutableList<ClauseId> unruled();

  /** What the running text of the paper says, without a grading, in the order of the paper. */
  ImmutableList<NarrativeFinding> narrative();

  /** The systemic options. */
  TreatmentOptions options();

  /** The answers to questions that combine clauses. */
  ImmutableList<Assessment> assessments();

  /** Every fact that some answer waits for, in the order of the data dictionary. */
  ImmutableList<MissingFact> missing();

  /** The missing facts by the number of open answers that wait for each: what to ask next. */
  ImmutableList<NextQuestion> askNext();

  /** The disagreements between facts. */
  ImmutableList<Conflict> conflicts();

  /** What was published since and touches what is shown. */
  ImmutableList<AdvisoryNotice> advisories();

  /** Where to look beside. */
  ImmutableSet<Pointer> pointers();

  /** What the answer says of itself. */
  ImmutableList<Notice> notices();

  /** What it was made from. */
  Receipt receipt();

  /**
   * The finding for one clause.
   *
   * @throws IllegalArgumentException if no rule covers the clause yet, see {@link #unruled()}
   */
  default ClauseFinding of(ClauseId clause) {
    return findings().stream()
        .filter(finding -> finding.clause().equals(clause))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No rule covers clause " + clause + " yet."));
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableRecommendations.Builder {
    Builder() {}
  }
}
