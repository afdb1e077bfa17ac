// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * An operation that is planned, or the decision against one (clauses 18, 24, 26, 29, 32, 33).
 * Immutable; what is not told is unknown.
 */
@Stable
@Value.Immutable
public interface PlannedProcedure {

  /** Which operation, or none by decision. */
  @Value.Default
  default Known<ProcedureKind> kind() {
    return Known.unknown();
  }

  /** Where. */
  @Value.Default
  default Known<LesionSite> site() {
    return Known.unknown();
  }

  /** Whether hyperthermic intraperitoneal chemotherapy is planned (clause 33). */
  @Value.Default
  default Ternary hipec() {
    return Ternary.UNKNOWN;
  }

  /** The lesions, by id. */
  @Value.Default
  default Known<ImmutableSet<String>> lesionIds() {
    return Known.unknown();
  }

  /** When; may lie ahead. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** Open or minimally invasive (clause 26). */
  @Value.Default
  default Known<SurgicalApproach> approach() {
    return Known.unknown();
  }

  /** The judgement that the resection is extensive (clause 29). */
  @Value.Default
  default Ternary extensive() {
    return Ternary.UNKNOWN;
  }

  /** The judgement that the anticipated morbidity is acceptable (clause 24). */
  @Value.Default
  default Ternary anticipatedMorbidityAcceptable() {
    return Ternary.UNKNOWN;
  }

  /** The judgement that a macroscopically complete resection is likely (clauses 18, 32). */
  @Value.Default
  default Ternary macroscopicCompletenessLikely() {
    return Ternary.UNKNOWN;
  }

  /** Whether the surgeon is experienced in minimally invasive resection (clause 26). */
  @Value.Default
  default Ternary surgeonMisExpertise() {
    return Ternary.UNKNOWN;
  }

  /** Whether the center is (clause 26). */
  @Value.Default
  default Ternary centerMisExpertise() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutablePlannedProcedure.Builder {
    Builder() {}
  }
}
