// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/** The patient, apart from the tumor. Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface Patient {

  /** Age in completed years; the consensus prints no limit (a). */
  @Value.Default
  default Known<Integer> ageYears() {
    return Known.unknown();
  }

  /** Performance status by ECOG; no cut-off is printed and none is derived. */
  @Value.Default
  default Known<Integer> ecog() {
    return Known.unknown();
  }

  /** Performance status by Karnofsky; never converted (%). */
  @Value.Default
  default Known<Integer> karnofsky() {
    return Known.unknown();
  }

  /** The judgement that the performance status suits the procedure at hand (clause 24). */
  @Value.Default
  default Ternary performanceStatusSuitable() {
    return Ternary.UNKNOWN;
  }

  /** Diseases beside the sarcoma (clause 17). */
  @Value.Default
  default Listing<Comorbidity> comorbidities() {
    return Listing.unknown();
  }

  /** A comorbidity index (clause 17). */
  @Value.Default
  default Known<Integer> comorbidityIndex() {
    return Known.unknown();
  }

  /** Which index it is. */
  @Value.Default
  default Known<String> comorbidityIndexName() {
    return Known.unknown();
  }

  /** Nutritional status in words (clause 17). */
  @Value.Default
  default Known<String> nutritionalStatus() {
    return Known.unknown();
  }

  /** Functional status in words (clause 17). */
  @Value.Default
  default Known<String> functionalStatus() {
    return Known.unknown();
  }

  /** Lasting effects of earlier therapy; a known set is the whole set (clause 17). */
  @Value.Default
  default Known<ImmutableSet<TherapySequela>> sequelae() {
    return Known.unknown();
  }

  /**
   * The judgement that anthracyclines are contraindicated; never derived from a dose (clauses 40,
   * 41, 43).
   */
  @Value.Default
  default Ternary anthracyclineContraindicated() {
    return Ternary.UNKNOWN;
  }

  /** Whether there is a hereditary tumor syndrome (clause 12). */
  @Value.Default
  default Ternary hereditarySyndrome() {
    return Ternary.UNKNOWN;
  }

  /** Which syndrome it is. */
  @Value.Default
  default Known<String> hereditarySyndromeName() {
    return Known.unknown();
  }

  /** Whether there is a second malignancy (clause 12). */
  @Value.Default
  default Ternary otherMalignancy() {
    return Ternary.UNKNOWN;
  }

  /** Which malignancy it is. */
  @Value.Default
  default Known<String> otherMalignancyType() {
    return Known.unknown();
  }

  /** The judgement that lung function is compromised (clause 30). */
  @Value.Default
  default Ternary pulmonaryFunctionCompromised() {
    return Ternary.UNKNOWN;
  }

  /** When lung function was tested (clause 29). */
  @Value.Default
  default Known<PartialDate> pulmonaryFunctionTestDate() {
    return Known.unknown();
  }

  /** FEV1 in percent of predicted (%). */
  @Value.Default
  default Known<Double> fev1PercentOfPredicted() {
    return Known.unknown();
  }

  /** DLCO in percent of predicted (%). */
  @Value.Default
  default Known<Double> dlcoPercentOfPredicted() {
    return Known.unknown();
  }

  /** Tobacco smoking (clause 29). */
  @Value.Default
  default Known<SmokingStatus> smokingStatus() {
    return Known.unknown();
  }

  /** When smoking was given up completely (clause 29). */
  @Value.Default
  default Known<PartialDate> smokingQuitDate() {
    return Known.unknown();
  }

  /** Symptoms from the disease (clauses 17, 32, 37). */
  @Value.Default
  default Listing<Symptom> symptoms() {
    return Listing.unknown();
  }

  /** Whether the goals of care are documented (clause 22). */
  @Value.Default
  default Ternary goalsOfCareDocumented() {
    return Ternary.UNKNOWN;
  }

  /** When they were documented. */
  @Value.Default
  default Known<PartialDate> goalsOfCareDate() {
    return Known.unknown();
  }

  /** What they are. */
  @Value.Default
  default Known<String> goalsOfCareContent() {
    return Known.unknown();
  }

  /** What the patient prefers (clause 19). */
  @Value.Default
  default Known<String> preference() {
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
    Ranges.AGE_YEARS.check("ageYears", ageYears(), problems);
    Ranges.ECOG.check("ecog", ecog(), problems);
    Ranges.KARNOFSKY.check("karnofsky", karnofsky(), problems);
    Ranges.COMORBIDITY_INDEX.check("comorbidityIndex", comorbidityIndex(), problems);
    Ranges.PERCENT_OF_PREDICTED.check("fev1PercentOfPredicted", fev1PercentOfPredicted(), problems);
    Ranges.PERCENT_OF_PREDICTED.check("dlcoPercentOfPredicted", dlcoPercentOfPredicted(), problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutablePatient.Builder {
    Builder() {}
  }
}
