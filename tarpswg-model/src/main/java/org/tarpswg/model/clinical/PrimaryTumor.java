// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/** The primary tumor, its pathology and its treatment. Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface PrimaryTumor {

  /** Where it arose (Table 1). */
  @Value.Default
  default Known<PrimarySite> site() {
    return Known.unknown();
  }

  /** Its side (clause 14). */
  @Value.Default
  default Known<Laterality> laterality() {
    return Known.unknown();
  }

  /** The entity, or the set of entities it can be (Table 1). */
  @Value.Default
  default Known<Histology> histology() {
    return Known.unknown();
  }

  /** Codes under which the histology came in; several may stand for one entity. */
  @Value.Default
  default Listing<Coding> histologyCodes() {
    return Listing.unknown();
  }

  /** The name as told, where the entity has no constant. */
  @Value.Default
  default Known<String> otherHistologyName() {
    return Known.unknown();
  }

  /** Histologic grade (clause 36). */
  @Value.Default
  default Known<TumorGrade> grade() {
    return Known.unknown();
  }

  /** The judgement that the grade is high; outranks the grade (clause 36). */
  @Value.Default
  default Ternary highGrade() {
    return Ternary.UNKNOWN;
  }

  /** Whether tissue has proven the diagnosis (clause 12). */
  @Value.Default
  default Ternary biopsyProven() {
    return Ternary.UNKNOWN;
  }

  /** Whether the pathology was reviewed apart from the first reading (clause 11a). */
  @Value.Default
  default Ternary expertPathologyReview() {
    return Ternary.UNKNOWN;
  }

  /** When it was reviewed. */
  @Value.Default
  default Known<PartialDate> expertPathologyReviewDate() {
    return Known.unknown();
  }

  /** Whether the review took place at a sarcoma center. */
  @Value.Default
  default Ternary expertReviewAtSarcomaCenter() {
    return Ternary.UNKNOWN;
  }

  /** Molecular tests of the tumor (clause 11b). */
  @Value.Default
  default Listing<MolecularTest> molecularTests() {
    return Listing.unknown();
  }

  /** Whether ALK is altered (clause 43i). */
  @Value.Default
  default Known<TestResult> alkStatus() {
    return Known.unknown();
  }

  /** The judgement that the subtype is marked by a specific alteration (clause 11b). */
  @Value.Default
  default Ternary specificAlteration() {
    return Ternary.UNKNOWN;
  }

  /** What has become of it (clauses 20, 24). */
  @Value.Default
  default Known<PrimaryTreatmentStatus> treatmentStatus() {
    return Known.unknown();
  }

  /** Residual tumor after its resection (clause 24). */
  @Value.Default
  default Known<ResectionMargin> margin() {
    return Known.unknown();
  }

  /** When its treatment was completed (clause 25). */
  @Value.Default
  default Known<PartialDate> treatmentCompletedOn() {
    return Known.unknown();
  }

  /** Judgements on open lists of subtypes. */
  @Value.Default
  default AgentSensitivity agentSensitivity() {
    return AgentSensitivity.builder().build();
  }

  /** When it was diagnosed. */
  @Value.Default
  default Known<PartialDate> diagnosisDate() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutablePrimaryTumor.Builder {
    Builder() {}
  }
}
