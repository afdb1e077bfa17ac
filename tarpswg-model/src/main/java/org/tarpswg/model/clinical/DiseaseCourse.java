// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/** The course of the metastatic disease. Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface DiseaseCourse {

  /** How certain it is that there is metastatic disease now. */
  @Value.Default
  default Known<MetastaticStatus> status() {
    return Known.unknown();
  }

  /** Where the disease is; a known set is the whole set. */
  @Value.Default
  default Known<ImmutableSet<DiseasePattern>> patterns() {
    return Known.unknown();
  }

  /** Synchronous or metachronous. */
  @Value.Default
  default Known<MetastasisTiming> timing() {
    return Known.unknown();
  }

  /**
   * Months from the end of primary treatment to the first metastases (clause 25) (whole months).
   */
  @Value.Default
  default Known<Months> freeIntervalMonths() {
    return Known.unknown();
  }

  /**
   * Months from the last complete removal of metastases to the present recurrence (clause 36)
   * (whole months).
   */
  @Value.Default
  default Known<Months> latestFreeIntervalMonths() {
    return Known.unknown();
  }

  /** Volume of all disease, a judgement (clauses 25, 36). */
  @Value.Default
  default Known<TumorVolume> tumorVolume() {
    return Known.unknown();
  }

  /** Volume of liver disease, a judgement (clause 31). */
  @Value.Default
  default Known<HepaticVolume> hepaticVolume() {
    return Known.unknown();
  }

  /** Extent of disease outside the liver, a judgement (clause 31). */
  @Value.Default
  default Known<ExtrahepaticExtent> extrahepaticExtent() {
    return Known.unknown();
  }

  /** Whether there is sarcomatosis (clauses 32, 33). */
  @Value.Default
  default Ternary sarcomatosis() {
    return Ternary.UNKNOWN;
  }

  /** The judgement that intra-abdominal disease is widespread (clause 14). */
  @Value.Default
  default Ternary widespreadIntraAbdominal() {
    return Ternary.UNKNOWN;
  }

  /** The judgement that disease is oligometastatic. */
  @Value.Default
  default Ternary oligometastatic() {
    return Ternary.UNKNOWN;
  }

  /** The judgement that disease is indolent (clause 38). */
  @Value.Default
  default Ternary indolent() {
    return Ternary.UNKNOWN;
  }

  /** The judgement that disease is limited (clause 38). */
  @Value.Default
  default Ternary limited() {
    return Ternary.UNKNOWN;
  }

  /** Whether metastases have come back after they were removed (clauses 19, 35, 36). */
  @Value.Default
  default Ternary recurrent() {
    return Ternary.UNKNOWN;
  }

  /** Whether all disease may become resectable (clauses 19, 23). */
  @Value.Default
  default Ternary potentiallyResectable() {
    return Ternary.UNKNOWN;
  }

  /** Whether waiting may cost resectability (clause 23). */
  @Value.Default
  default Ternary delayCompromisesResectability() {
    return Ternary.UNKNOWN;
  }

  /** Current response to systemic therapy (RECIST 1.1). */
  @Value.Default
  default Known<TumorResponse> response() {
    return Known.unknown();
  }

  /** Whether there is clear regression (clause 25). */
  @Value.Default
  default Ternary clearRegression() {
    return Ternary.UNKNOWN;
  }

  /** Months of stable disease on systemic therapy (clause 25) (whole months). */
  @Value.Default
  default Known<Months> stableDiseaseMonths() {
    return Known.unknown();
  }

  /** Ids of the lesions that progress; a known set is the whole set. */
  @Value.Default
  default Known<ImmutableSet<String>> progressingFoci() {
    return Known.unknown();
  }

  /** When the first metastasis was detected. */
  @Value.Default
  default Known<PartialDate> firstMetastasisDetectedOn() {
    return Known.unknown();
  }

  /** Whether all lesions taken together can be resected or ablated (clause 24). */
  @Value.Default
  default Ternary allSitesManageable() {
    return Ternary.UNKNOWN;
  }

  /** Whether metastases are untreated since the present disease was found (clause 23). */
  @Value.Default
  default Ternary untreatedSinceThisDiagnosis() {
    return Ternary.UNKNOWN;
  }

  /** Whether bone metastases are suspected (clause 10b). */
  @Value.Default
  default Ternary boneMetastasisSuspected() {
    return Ternary.UNKNOWN;
  }

  /** Whether brain metastases are suspected (clause 10a). */
  @Value.Default
  default Ternary brainMetastasisSuspected() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableDiseaseCourse.Builder {
    Builder() {}
  }
}
