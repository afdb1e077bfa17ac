// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.stability.Stable;

/**
 * Everything that is told about one patient at one time.
 *
 * <p>Only the day of assessment is mandatory; whatever is not told is unknown and stays so. Nothing
 * is read from a clock: every interval counts to {@link #asOf()}. A case that states what cannot be
 * is refused when it is built, with all problems at once; contradictions that have a reading are
 * carried into the answer. Immutable.
 */
@Stable
@Value.Immutable
public interface PatientCase {

  /** The day of the assessment, to which every interval counts. Mandatory. */
  LocalDate asOf();

  /** A remark of the author; no rule reads it. */
  @Value.Default
  default Known<String> note() {
    return Known.unknown();
  }

  /** What therapy is meant to achieve. */
  @Value.Default
  default Goals goals() {
    return Goals.builder().build();
  }

  /** Events that can call for the tumor board. */
  @Value.Default
  default Listing<ClinicalEvent> events() {
    return Listing.unknown();
  }

  /** What can be had where the patient is. */
  @Value.Default
  default Listing<Availability> availability() {
    return Listing.unknown();
  }

  /** The patient. */
  @Value.Default
  default Patient patient() {
    return Patient.builder().build();
  }

  /** The primary tumor. */
  @Value.Default
  default PrimaryTumor primary() {
    return PrimaryTumor.builder().build();
  }

  /** The course of the metastatic disease. */
  @Value.Default
  default DiseaseCourse disease() {
    return DiseaseCourse.builder().build();
  }

  /** Metastases present now. */
  @Value.Default
  default Listing<Lesion> lesions() {
    return Listing.unknown();
  }

  /** Operations that were done. */
  @Value.Default
  default Listing<Operation> operations() {
    return Listing.unknown();
  }

  /** Courses of systemic therapy. */
  @Value.Default
  default Listing<SystemicTherapy> systemicTherapies() {
    return Listing.unknown();
  }

  /** Courses of radiotherapy. */
  @Value.Default
  default Listing<Radiotherapy> radiotherapies() {
    return Listing.unknown();
  }

  /** Local ablations that were done. */
  @Value.Default
  default Listing<LocalAblation> ablations() {
    return Listing.unknown();
  }

  /** Examinations that were done. */
  @Value.Default
  default Listing<ImagingStudy> imaging() {
    return Listing.unknown();
  }

  /** The biopsy planned. */
  @Value.Default
  default PlannedBiopsy plannedBiopsy() {
    return PlannedBiopsy.builder().build();
  }

  /** The operation planned. */
  @Value.Default
  default PlannedProcedure plannedProcedure() {
    return PlannedProcedure.builder().build();
  }

  /** The systemic therapy planned. */
  @Value.Default
  default PlannedSystemicTherapy plannedSystemicTherapy() {
    return PlannedSystemicTherapy.builder().build();
  }

  /** Discussions at the tumor board. */
  @Value.Default
  default Listing<TumorBoard> tumorBoards() {
    return Listing.unknown();
  }

  /** What has been done in caring for the patient. */
  @Value.Default
  default CareProcess care() {
    return CareProcess.builder().build();
  }

  /**
   * Refuses what no reading can make true.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException with all problems at once
   */
  @Value.Check
  default void check() {
    CaseErrors.check(this);
  }

  /** Starts a case of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a case; what is not set stays unknown. */
  final class Builder extends ImmutablePatientCase.Builder {
    Builder() {}
  }
}
