// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/** Systemic therapy that is planned (clauses 40 to 43). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface PlannedSystemicTherapy {

  /** The next line, counted in metastatic disease; outranks the one counted from the history. */
  @Value.Default
  default Known<Integer> line() {
    return Known.unknown();
  }

  /** The agents planned; a known set is the whole set. */
  @Value.Default
  default Known<ImmutableSet<Agent>> agents() {
    return Known.unknown();
  }

  /** Agents that have no constant, as told. */
  @Value.Default
  default Known<String> otherAgents() {
    return Known.unknown();
  }

  /** Dose of the single agent in each cycle, in grams (g/m2). */
  @Value.Default
  default Known<Double> doseGPerM2PerCycle() {
    return Known.unknown();
  }

  /** Dose of the single agent per day, in grams (g/m2). */
  @Value.Default
  default Known<Double> doseGPerM2PerDay() {
    return Known.unknown();
  }

  /** Days of treatment in a cycle (d). */
  @Value.Default
  default Known<Integer> daysOn() {
    return Known.unknown();
  }

  /** Days without treatment in a cycle (d). */
  @Value.Default
  default Known<Integer> daysOff() {
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
    Ranges.LINE.check("line", line(), problems);
    Ranges.DOSE_G_PER_M2.check("doseGPerM2PerCycle", doseGPerM2PerCycle(), problems);
    Ranges.DOSE_G_PER_M2.check("doseGPerM2PerDay", doseGPerM2PerDay(), problems);
    Ranges.DAYS.check("daysOn", daysOn(), problems);
    Ranges.DAYS.check("daysOff", daysOff(), problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutablePlannedSystemicTherapy.Builder {
    Builder() {}
  }
}
