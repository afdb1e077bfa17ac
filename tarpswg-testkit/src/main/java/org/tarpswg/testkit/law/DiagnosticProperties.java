// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.ClearedSlice;
import org.tarpswg.testkit.generate.DiseaseSlices;
import org.tarpswg.testkit.generate.LocalTherapySlice;
import org.tarpswg.testkit.generate.SamplingSlice;

/** The laws on imaging, sampling and the process of care. */
abstract class DiagnosticProperties extends FormProperties {
  private static final int TRIES = 200;

  /** F57. */
  @Property(tries = TRIES, seed = SEED)
  void samplingIsNeverWaivedAndAskedFor(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        29, patientCase, SamplingLaws.samplingIsNeverWaivedAndAskedFor(recommender(), patientCase));
  }

  /** F58. */
  @Property(tries = TRIES, seed = SEED)
  void tissueIsConsideredBeforeItIsDestroyed(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        3,
        patientCase,
        SamplingLaws.tissueIsConsideredBeforeItIsDestroyed(recommender(), patientCase));
  }

  /** F59, F88. */
  @Property(tries = TRIES, seed = SEED)
  void aFineNeedleIsForRecurrences(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        45, patientCase, SamplingLaws.aFineNeedleIsForRecurrences(recommender(), patientCase));
  }

  /** F60. */
  @Property(tries = TRIES, seed = SEED)
  void fourCoresOfFourteenToSixteenGaugeAreEnough(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        45,
        patientCase,
        SamplingLaws.fourCoresOfFourteenToSixteenGaugeAreEnough(recommender(), patientCase));
  }

  /** F61. */
  @Property(tries = TRIES, seed = SEED)
  void aSolitaryLesionIsTheOnlyOne(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(8, patientCase, SamplingLaws.aSolitaryLesionIsTheOnlyOne(recommender(), patientCase));
  }

  /** F63. */
  @Property(tries = TRIES, seed = SEED)
  void noImageIsAskedForWithoutAClause(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        45, patientCase, SamplingLaws.noImageIsAskedForWithoutAClause(recommender(), patientCase));
  }

  /** F29. */
  @Property(tries = TRIES, seed = SEED)
  void equivocalLesionsOpenNoTreatment(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        51, patientCase, SamplingLaws.equivocalLesionsOpenNoTreatment(recommender(), patientCase));
  }

  /** F64. */
  @Property(tries = TRIES, seed = SEED)
  void aStepThatIsDoneLeavesLessToDo(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        5,
        patientCase,
        ProcessLaws.aStepThatIsDoneLeavesLessToDo(recommender(), patientCase, seed));
  }

  /** F65. */
  @Property(tries = TRIES, seed = SEED)
  void whatIsNotWrittenDownIsNotDone(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        53, patientCase, ProcessLaws.whatIsNotWrittenDownIsNotDone(recommender(), patientCase));
  }

  /** F66. */
  @Property(tries = TRIES, seed = SEED)
  void aBoardBeforeTheEventOrOfFourIsNone(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    ofDisease(
        45,
        patientCase,
        ProcessLaws.aBoardBeforeTheEventOrOfFourIsNone(recommender(), patientCase));
  }

  /** F67. */
  @Property(tries = TRIES, seed = SEED)
  void withoutAHistoryNoneIsObtained(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        51, patientCase, ProcessLaws.withoutAHistoryNoneIsObtained(recommender(), patientCase));
  }

  /** F68, F91. */
  @Property(tries = TRIES, seed = SEED)
  void surveillanceOnlyGrowsMoreUrgent(
      @ForAll(supplier = ClearedSlice.class) PatientCase patientCase) {
    ofDisease(
        12, patientCase, ProcessLaws.surveillanceOnlyGrowsMoreUrgent(recommender(), patientCase));
  }

  /** F91. */
  @Property(tries = TRIES, seed = SEED)
  void whatIsWatchedIsNotTreated(@ForAll(supplier = ClearedSlice.class) PatientCase patientCase) {
    ofDisease(14, patientCase, ProcessLaws.whatIsWatchedIsNotTreated(recommender(), patientCase));
  }

  /** F69. */
  @Property(tries = TRIES, seed = SEED)
  void nothingIsToBeDoneTwice(@ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(53, patientCase, ProcessLaws.nothingIsToBeDoneTwice(recommender(), patientCase));
  }

  /** F8. */
  @Property(tries = TRIES, seed = SEED)
  void withoutTherapyNoResponseIsAskedFor(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        ProcessLaws.withoutTherapyNoResponseIsAskedFor(recommender(), patientCase));
  }
}
