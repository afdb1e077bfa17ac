// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * What therapy is meant to achieve and what is wanted beside it. Immutable; what is not told is
 * unknown.
 */
@Stable
@Value.Immutable
public interface Goals {

  /** What systemic therapy is meant to achieve (clauses 40, 41). */
  @Value.Default
  default Known<SystemicTherapyGoal> systemicTherapy() {
    return Known.unknown();
  }

  /** What local therapy is meant to achieve (clauses 24, 27, 32). */
  @Value.Default
  default Known<LocalTherapyIntent> localTherapy() {
    return Known.unknown();
  }

  /** Whether a trial, a tissue bank or personalized therapy wants tissue (clause 12). */
  @Value.Default
  default Ternary researchTissueWanted() {
    return Ternary.UNKNOWN;
  }

  /** Whether response to treatment is to be evaluated (clause 10c). */
  @Value.Default
  default Ternary responseEvaluationDue() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableGoals.Builder {
    Builder() {}
  }
}
