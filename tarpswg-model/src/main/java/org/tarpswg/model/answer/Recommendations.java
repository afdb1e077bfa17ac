// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/** What the consensus says about a case: always complete, never an order. Immutable. */
@Stable
@Value.Immutable
public abstract class Recommendations {

  /** For those who work the values out; others use the {@link #builder() builder}. */
  protected Recommendations() {}

  /** Whether the consensus addresses the patient. */
  public abstract ScopeFinding scope();

  /** One finding for each clause that is ruled, in printed order. */
  public abstract ImmutableList<ClauseFinding> findings();

  /** The clauses that no rule covers yet; nothing is said of them. */
  public abstract ImmutableList<ClauseId> unruled();

  /** What the running text of the paper says, without a grading, in the order of the paper. */
  public abstract ImmutableList<NarrativeFinding> narrative();

  /** The systemic options. */
  public abstract TreatmentOptions options();

  /** The answers to questions that combine clauses. */
  public abstract ImmutableList<Assessment> assessments();

  /** Every fact that some answer waits for, in the order of the data dictionary. */
  public abstract ImmutableList<MissingFact> missing();

  /** The missing facts by the number of open answers that wait for each: what to ask next. */
  public abstract ImmutableList<NextQuestion> askNext();

  /** The disagreements between facts. */
  public abstract ImmutableList<Conflict> conflicts();

  /** What was published since and touches what is shown. */
  public abstract ImmutableList<AdvisoryNotice> advisories();

  /** Where to look beside. */
  public abstract ImmutableSet<Pointer> pointers();

  /** What the answer says of itself. */
  public abstract ImmutableList<Notice> notices();

  /** What it was made from. */
  public abstract Receipt receipt();

  /**
   * The finding for one clause.
   *
   * @throws IllegalArgumentException if no rule covers the clause yet, see {@link #unruled()}
   */
  public final ClauseFinding of(ClauseId clause) {
    return findings().stream()
        .filter(finding -> finding.clause().equals(clause))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No rule covers clause " + clause + " yet."));
  }

  private ImmutableMap<String, Object> values() {
    return ImmutableMap.<String, Object>builder()
        .put("scope", scope())
        .put("findings", findings())
        .put("unruled", unruled())
        .put("narrative", narrative())
        .put("options", options())
        .put("assessments", assessments())
        .put("missing", missing())
        .put("askNext", askNext())
        .put("conflicts", conflicts())
        .put("advisories", advisories())
        .put("pointers", pointers())
        .put("notices", notices())
        .put("receipt", receipt())
        .buildOrThrow();
  }

  /** Whether the other says the same in everything, however it was made. */
  @Override
  public final boolean equals(Object other) {
    return other == this
        || (other instanceof Recommendations that && that.values().equals(values()));
  }

  @Override
  public final int hashCode() {
    return values().hashCode();
  }

  @Override
  public final String toString() {
    return "Recommendations" + values();
  }

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  public static final class Builder extends ImmutableRecommendations.Builder {
    Builder() {}
  }
}
