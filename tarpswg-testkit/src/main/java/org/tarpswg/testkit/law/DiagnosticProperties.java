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
  private static final int TRIES = 80;

  /** F57; measured: 40.0 percent. */
  @Property(tries = TRIES)
  void samplingIsNeverWaivedAndAskedFor(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        14,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.samplingIsNeverWaivedAndAskedFor(recommender(), patientCase)));
  }

  /** F58; measured: 16.9 percent. */
  @Property(tries = TRIES)
  void tissueIsConsideredBeforeItIsDestroyed(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.tissueIsConsideredBeforeItIsDestroyed(recommender(), patientCase)));
  }

  /** F59, F88; measured: 80.0 percent. */
  @Property(tries = TRIES)
  void aFineNeedleIsForRecurrences(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        59,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.aFineNeedleIsForRecurrences(recommender(), patientCase)));
  }

  /** F60; measured: 80.0 percent. */
  @Property(tries = TRIES)
  void fourCoresOfFourteenToSixteenGaugeAreEnough(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        59,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.fourCoresOfFourteenToSixteenGaugeAreEnough(recommender(), patientCase)));
  }

  /** F61; measured: 48.3 percent. */
  @Property(tries = TRIES)
  void aSolitaryLesionIsTheOnlyOne(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        22,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.aSolitaryLesionIsTheOnlyOne(recommender(), patientCase)));
  }

  /** F63; measured: 80.0 percent. */
  @Property(tries = TRIES)
  void noImageIsAskedForWithoutAClause(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        59,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.noImageIsAskedForWithoutAClause(recommender(), patientCase)));
  }

  /** F29; measured: 88.3 percent. */
  @Property(tries = TRIES)
  void equivocalLesionsOpenNoTreatment(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        71,
        whereRuled(
            "18",
            patientCase,
            SamplingLaws.equivocalLesionsOpenNoTreatment(recommender(), patientCase)));
  }

  /** F64; measured: 31.7 percent. */
  @Property(tries = TRIES)
  void aStepThatIsDoneLeavesLessToDo(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        7,
        whereRuled(
            "18",
            patientCase,
            ProcessLaws.aStepThatIsDoneLeavesLessToDo(recommender(), patientCase, seed)));
  }

  /** F65; measured: 70.0 percent. */
  @Property(tries = TRIES)
  void whatIsNotWrittenDownIsNotDone(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        46,
        whereRuled(
            "18",
            patientCase,
            ProcessLaws.whatIsNotWrittenDownIsNotDone(recommender(), patientCase)));
  }

  /** F66; measured: 80.0 percent. */
  @Property(tries = TRIES)
  void aBoardBeforeTheEventOrOfFourIsNone(
      @ForAll(supplier = SamplingSlice.class) PatientCase patientCase) {
    inAtLeast(
        59,
        whereRuled(
            "18",
            patientCase,
            ProcessLaws.aBoardBeforeTheEventOrOfFourIsNone(recommender(), patientCase)));
  }

  /** F67; measured: 70.0 percent. */
  @Property(tries = TRIES)
  void withoutAHistoryNoneIsObtained(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        46,
        whereRuled(
            "18",
            patientCase,
            ProcessLaws.withoutAHistoryNoneIsObtained(recommender(), patientCase)));
  }

  /** F68, F91; measured: 28.3 percent. */
  @Property(tries = TRIES)
  void surveillanceOnlyGrowsMoreUrgent(
      @ForAll(supplier = ClearedSlice.class) PatientCase patientCase) {
    inAtLeast(
        5,
        whereRuled(
            "18",
            patientCase,
            ProcessLaws.surveillanceOnlyGrowsMoreUrgent(recommender(), patientCase)));
  }

  /** F91; measured: 28.3 percent. */
  @Property(tries = TRIES)
  void whatIsWatchedIsNotTreated(@ForAll(supplier = ClearedSlice.class) PatientCase patientCase) {
    inAtLeast(
        5,
        whereRuled(
            "18", patientCase, ProcessLaws.whatIsWatchedIsNotTreated(recommender(), patientCase)));
  }

  /** F69; measured: 70.0 percent. */
  @Property(tries = TRIES)
  void nothingIsToBeDoneTwice(@ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        46,
        whereRuled(
            "18", patientCase, ProcessLaws.nothingIsToBeDoneTwice(recommender(), patientCase)));
  }

  /** F8; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void withoutTherapyNoResponseIsAskedFor(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            ProcessLaws.withoutTherapyNoResponseIsAskedFor(recommender(), patientCase)));
  }
}
