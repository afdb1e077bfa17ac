// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/** A biopsy that is planned (clauses 13, 15, 16). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface PlannedBiopsy {

  /** Whether a biopsy is planned. */
  @Value.Default
  default Ternary planned() {
    return Ternary.UNKNOWN;
  }

  /** The lesion, by id. */
  @Value.Default
  default Known<String> lesionId() {
    return Known.unknown();
  }

  /** Where it is taken. */
  @Value.Default
  default Known<LesionSite> site() {
    return Known.unknown();
  }

  /** How (clause 16). */
  @Value.Default
  default Known<BiopsyTechnique> technique() {
    return Known.unknown();
  }

  /** Needle gauge (clause 16). */
  @Value.Default
  default Known<Integer> gauge() {
    return Known.unknown();
  }

  /** Number of cores (clause 16). */
  @Value.Default
  default Known<Integer> cores() {
    return Known.unknown();
  }

  /** Whether imaging guides it (clause 15). */
  @Value.Default
  default Ternary imageGuided() {
    return Ternary.UNKNOWN;
  }

  /** Whether it crosses the peritoneal cavity (clause 15). */
  @Value.Default
  default Ternary transperitoneal() {
    return Ternary.UNKNOWN;
  }

  /** Whether a radiologist experienced in soft tissue tumors takes it (clause 15). */
  @Value.Default
  default Ternary expertRadiologist() {
    return Ternary.UNKNOWN;
  }

  /** What for (clause 16). */
  @Value.Default
  default Known<BiopsyPurpose> purpose() {
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
    Ranges.GAUGE.check("gauge", gauge(), problems);
    Ranges.CORES.check("cores", cores(), problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutablePlannedBiopsy.Builder {
    Builder() {}
  }
}
