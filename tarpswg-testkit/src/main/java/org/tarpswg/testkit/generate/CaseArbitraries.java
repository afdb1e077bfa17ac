// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Cases of every kind. Each fact of the catalog is generated; what the model refuses as impossible
 * is avoided by leaving one of the facts unknown. Everything shrinks towards the case that tells
 * nothing.
 */
@Evolving
public final class CaseArbitraries {
  private static final Arbitrary<PatientCase> FEW = cases(Profile.even(0.12, 0.2, 0.4, 2));
  private static final Arbitrary<PatientCase> MANY = cases(Profile.even(0.6, 0.6, 0.5, 2));
  private static final Arbitrary<PatientCase> ALL = cases(Profile.even(1, 1, 1, 2));
  private static final Arbitrary<PatientCase> SYSTEMIC = cases(new SystemicProfile());

  private static final Arbitrary<PatientCase> LOCAL = cases(DiseaseProfiles.local().build());
  private static final Arbitrary<PatientCase> RECURRENT =
      cases(DiseaseProfiles.recurrent().build());
  private static final Arbitrary<PatientCase> SAMPLING = cases(DiseaseProfiles.sampling().build());
  private static final Arbitrary<PatientCase> CLEARED = cases(DiseaseProfiles.cleared().build());

  private CaseArbitraries() {}

  private static Arbitrary<PatientCase> cases(Profile profile) {
    return new Prepared<>(new RecordArbitraries(profile).cases());
  }

  /** Cases that tell one fact in eight, and one list in five. */
  public static Arbitrary<PatientCase> sparse() {
    return FEW;
  }

  /**
   * Cases that tell every fact, of lists that are all complete; less where facts cannot coexist.
   */
  public static Arbitrary<PatientCase> complete() {
    return ALL;
  }

  /**
   * Cases for scope and for statements 38 to 43: in scope or nearly so, the facts that those read
   * often told and seldom all of them, and some facts that they do not read.
   */
  public static Arbitrary<PatientCase> systemicSlice() {
    return SYSTEMIC;
  }

  /** Cases for statements 23 to 38: metastases that are present, and whether to remove them. */
  public static Arbitrary<PatientCase> localTherapySlice() {
    return LOCAL;
  }

  /** Cases for statements 35 and 36: metastases that were removed and are back. */
  public static Arbitrary<PatientCase> recurrentSlice() {
    return RECURRENT;
  }

  /** Cases for statements 5 to 16 and 20: lesions, how they look, and what is to be sampled. */
  public static Arbitrary<PatientCase> samplingSlice() {
    return SAMPLING;
  }

  /** Cases for statement 34: metastases that were removed, nothing being seen since. */
  public static Arbitrary<PatientCase> clearedSlice() {
    return CLEARED;
  }

  /** Cases of every slice but the systemic one. */
  public static Arbitrary<PatientCase> diseaseSlices() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, localTherapySlice()),
        Tuple.of(1, recurrentSlice()),
        Tuple.of(3, samplingSlice()),
        Tuple.of(1, clearedSlice()));
  }

  /** Cases of every kind and of every slice; what a law is tried on unless it asks for others. */
  public static Arbitrary<PatientCase> mixed() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, systemicSlice()), Tuple.of(2, diseaseSlices()), Tuple.of(2, any()));
  }

  /**
   * Cases sparse, complete and of the systemic slice, and such that tell about every second fact.
   */
  public static Arbitrary<PatientCase> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, sparse()),
        Tuple.of(3, systemicSlice()),
        Tuple.of(2, MANY),
        Tuple.of(1, complete()));
  }
}
