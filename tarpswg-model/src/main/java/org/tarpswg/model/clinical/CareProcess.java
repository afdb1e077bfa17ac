// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * What has been done in caring for the patient: facts that fulfil clauses, never open them.
 * Immutable; what is not told is unknown.
 */
@Stable
@Value.Immutable
public interface CareProcess {

  /** Whether a specialized center evaluated the patient (clause 1). */
  @Value.Default
  default Ternary evaluatedAtSarcomaCenter() {
    return Ternary.UNKNOWN;
  }

  /** When. */
  @Value.Default
  default Known<PartialDate> evaluatedAtSarcomaCenterOn() {
    return Known.unknown();
  }

  /** Whether palliative care is involved (clause 21). */
  @Value.Default
  default Ternary palliativeCareInvolved() {
    return Ternary.UNKNOWN;
  }

  /** Since when. */
  @Value.Default
  default Known<PartialDate> palliativeCareInvolvedSince() {
    return Known.unknown();
  }

  /** Whether a trial was considered (clause 39). */
  @Value.Default
  default Ternary clinicalTrialConsidered() {
    return Ternary.UNKNOWN;
  }

  /** Whether the patient was referred for a trial (clause 39). */
  @Value.Default
  default Ternary referredToAcademicCenter() {
    return Ternary.UNKNOWN;
  }

  /** Whether the patient was counseled on morbidity (clause 18). */
  @Value.Default
  default Ternary morbidityCounseling() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary symptomsAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary performanceStatusAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary comorbidityAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary nutritionAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary functionAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary sequelaeAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Assessed (clause 17). */
  @Value.Default
  default Ternary painAssessed() {
    return Ternary.UNKNOWN;
  }

  /** Whether early repeat imaging is arranged (clause 20). */
  @Value.Default
  default Ternary shortIntervalImagingArranged() {
    return Ternary.UNKNOWN;
  }

  /** Months between surveillance examinations as planned (clause 34) (whole months). */
  @Value.Default
  default Known<Months> surveillanceIntervalMonths() {
    return Known.unknown();
  }

  /** Whether lung function was optimized (clause 29). */
  @Value.Default
  default Ternary lungFunctionOptimized() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableCareProcess.Builder {
    Builder() {}
  }
}
