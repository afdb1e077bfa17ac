// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/** A course of radiotherapy that was given (clause 4). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface Radiotherapy {

  /** When. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** Total dose in Gy (Gy). */
  @Value.Default
  default Known<Double> doseGy() {
    return Known.unknown();
  }

  /** Fractions. */
  @Value.Default
  default Known<Integer> fractions() {
    return Known.unknown();
  }

  /** The regimen as told. */
  @Value.Default
  default Known<String> regimen() {
    return Known.unknown();
  }

  /** Volumes treated. */
  @Value.Default
  default Known<String> volumes() {
    return Known.unknown();
  }

  /** Boundaries of the field. */
  @Value.Default
  default Known<String> fieldBoundaries() {
    return Known.unknown();
  }

  /** Whether dose, regimen, volumes and boundaries were determined (clause 4). */
  @Value.Default
  default Ternary detailsObtained() {
    return Ternary.UNKNOWN;
  }

  /**
   * Refuses what cannot be.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException with all problems at once
   */
  @Value.Check
  default void check() {
    Problems problems = new Problems();
    Ranges.DOSE_GY.check("doseGy", doseGy(), problems);
    Ranges.FRACTIONS.check("fractions", fractions(), problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableRadiotherapy.Builder {
    Builder() {}
  }
}
