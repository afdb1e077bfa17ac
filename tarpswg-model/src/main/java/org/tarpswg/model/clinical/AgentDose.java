// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/** The dose of one agent in a course. Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface AgentDose {

  /** The agent. */
  @Value.Default
  default Known<Agent> agent() {
    return Known.unknown();
  }

  /** Dose by body surface in each cycle (mg/m2). */
  @Value.Default
  default Known<Double> mgPerM2PerCycle() {
    return Known.unknown();
  }

  /**
   * Refuses what cannot be.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException with all problems at once
   */
  @Value.Check
  default void check() {
    Problems problems = new Problems();
    Ranges.DOSE_MG_PER_M2.check("mgPerM2PerCycle", mgPerM2PerCycle(), problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableAgentDose.Builder {
    Builder() {}
  }
}
