// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/**
 * One metastasis, known or suspected and present now, or a group of like ones with a count. The
 * primary and a unifocal local recurrence are not lesions. Immutable; what is not told is unknown.
 */
@Stable
@Value.Immutable
public interface Lesion {

  /**
   * An opaque name, unique in the case. Mandatory; at most 60 characters on one line, without
   * brackets and not an asterisk alone, since it addresses the lesion's facts.
   */
  String id();

  /** Where it lies. */
  @Value.Default
  default Known<LesionSite> site() {
    return Known.unknown();
  }

  /** Codes under which the site came in. */
  @Value.Default
  default Listing<Coding> siteCodes() {
    return Listing.unknown();
  }

  /** Its side (clause 14). */
  @Value.Default
  default Known<Laterality> laterality() {
    return Known.unknown();
  }

  /** Longest diameter in mm, short axis for nodes; triggers nothing by itself (mm). */
  @Value.Default
  default Known<Double> diameterMm() {
    return Known.unknown();
  }

  /** How it looks on imaging (clauses 12, 14, 20). */
  @Value.Default
  default Known<RadiographicAppearance> appearance() {
    return Known.unknown();
  }

  /** The judgement that the location is unusual (clause 12). */
  @Value.Default
  default Ternary unusualLocation() {
    return Ternary.UNKNOWN;
  }

  /** When it was first detected. */
  @Value.Default
  default Known<PartialDate> firstDetectedOn() {
    return Known.unknown();
  }

  /** What sampling has shown (clauses 12 to 14). */
  @Value.Default
  default Known<HistologicStatus> histologicStatus() {
    return Known.unknown();
  }

  /** Whether it can be resected completely (clause 24). */
  @Value.Default
  default Ternary completelyResectable() {
    return Ternary.UNKNOWN;
  }

  /** Whether local ablation can control it (clause 24). */
  @Value.Default
  default Ternary controllableByLocalAblation() {
    return Ternary.UNKNOWN;
  }

  /** Whether its relation to nerves or vessels must be clarified (clause 8). */
  @Value.Default
  default Ternary neurovascularRelationUnclear() {
    return Ternary.UNKNOWN;
  }

  /** Whether its nature is in question (clause 9). */
  @Value.Default
  default Ternary natureInQuestion() {
    return Ternary.UNKNOWN;
  }

  /** Whether the burden must be known precisely before treatment (clause 9). */
  @Value.Default
  default Ternary preciseBurdenNeeded() {
    return Ternary.UNKNOWN;
  }

  /** Whether it is no more than suspected (clause 10). */
  @Value.Default
  default Ternary suspectedOnly() {
    return Ternary.UNKNOWN;
  }

  /** Whether it can be biopsied (clause 14). */
  @Value.Default
  default Ternary biopsyFeasible() {
    return Ternary.UNKNOWN;
  }

  /** The local treatment planned for it (clauses 12, 26 to 31). */
  @Value.Default
  default Known<LocalTreatment> plannedLocalTreatment() {
    return Known.unknown();
  }

  /** Whether other imaging left it equivocal (clause 10c). */
  @Value.Default
  default Ternary equivocalOnOtherModalities() {
    return Ternary.UNKNOWN;
  }

  /** Whether it lies in an earlier radiation field (clauses 4, 37). */
  @Value.Default
  default Ternary insidePriorRadiationField() {
    return Ternary.UNKNOWN;
  }

  /** How many lesions the record stands for. */
  @Value.Default
  default Known<Integer> count() {
    return Known.unknown();
  }

  /** How they are spread (clause 14). */
  @Value.Default
  default Known<LesionDistribution> distribution() {
    return Known.unknown();
  }

  /** Same or opposite side of the primary (clause 14). */
  @Value.Default
  default Known<RelationToPrimary> relationToPrimary() {
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
    Ranges.DIAMETER_MM.check("diameterMm", diameterMm(), problems);
    Ranges.COUNT.check("count", count(), problems);
    LesionErrors.check(this, problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableLesion.Builder {
    Builder() {}
  }
}
