// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.DiseaseSlices;
import org.tarpswg.testkit.generate.LocalTherapySlice;
import org.tarpswg.testkit.generate.RecurrentSlice;
import org.tarpswg.testkit.generate.SystemicSlice;

/** The laws on local therapy and on what is tabulated. */
abstract class LocalTherapyProperties extends DiagnosticProperties {
  private static final int TRIES = 80;

  /** F49; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void twelveMonthsAreALongInterval(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.twelveMonthsAreALongInterval(recommender(), patientCase)));
  }

  /** F49; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void twelveMonthsSinceAClearanceAreNotShort(
      @ForAll(supplier = RecurrentSlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.twelveMonthsSinceAClearanceAreNotShort(recommender(), patientCase)));
  }

  /** F50; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void sixMonthsOfStableDiseaseCount(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.sixMonthsOfStableDiseaseCount(recommender(), patientCase)));
  }

  /** F51; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void waitingIsNotOfferedWhereItCosts(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.waitingIsNotOfferedWhereItCosts(recommender(), patientCase)));
  }

  /** F52; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void embolizationIsForALargeBurdenInTheLiver(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.embolizationIsForALargeBurdenInTheLiver(recommender(), patientCase)));
  }

  /** F52; measured: 41.7 percent. */
  @Property(tries = TRIES)
  void embolizationIsNoAblation(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        16,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.embolizationIsNoAblation(recommender(), patientCase)));
  }

  /** F22, F53, F88; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void hipecIsNeverAdvised(@ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18", patientCase, LocalTherapyLaws.hipecIsNeverAdvised(recommender(), patientCase)));
  }

  /** F54, F88; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void minimalAccessNeedsExperience(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            PulmonaryLaws.minimalAccessNeedsExperience(recommender(), patientCase)));
  }

  /** F55; measured: 41.7 percent. */
  @Property(tries = TRIES)
  void threeWeeksWithoutSmokingAreEnough(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        16,
        whereRuled(
            "18",
            patientCase,
            PulmonaryLaws.threeWeeksWithoutSmokingAreEnough(recommender(), patientCase)));
  }

  /** F56; measured: 11.7 percent. */
  @Property(tries = TRIES)
  void lungTestsAreForExtensiveResections(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            patientCase,
            PulmonaryLaws.lungTestsAreForExtensiveResections(recommender(), patientCase)));
  }

  /** F62; measured: 41.7 percent. */
  @Property(tries = TRIES)
  void definitiveTreatmentOfTheLungAsksForImaging(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        16,
        whereRuled(
            "18",
            patientCase,
            PulmonaryLaws.definitiveTreatmentOfTheLungAsksForImaging(recommender(), patientCase)));
  }

  /** F90; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void sarcomatosisIsMultifocal(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.sarcomatosisIsMultifocal(recommender(), patientCase)));
  }

  /** F90; measured: 41.7 percent. */
  @Property(tries = TRIES)
  void whatCannotBeClearedTodayMayBeLater(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        16,
        whereRuled(
            "18",
            patientCase,
            LocalTherapyLaws.whatCannotBeClearedTodayMayBeLater(recommender(), patientCase)));
  }

  /** F45; measured: 76.7 percent. */
  @Property(tries = TRIES)
  void supportNeedsEveryCriterion(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        54,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.supportNeedsEveryCriterion(recommender(), patientCase, seed)));
  }

  /** F46; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void synchronousDiseaseWithoutResponseIsNotOperatedOn(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.synchronousDiseaseWithoutResponseIsNotOperatedOn(
                recommender(), patientCase)));
  }

  /** F47; measured: 41.7 percent. */
  @Property(tries = TRIES)
  void whatCannotBeClearedIsNotOperatedOn(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        16,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.whatCannotBeClearedIsNotOperatedOn(recommender(), patientCase)));
  }

  /** F48; measured: 16.7 percent. */
  @Property(tries = TRIES)
  void anotherResectableSiteIsNoBar(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.anotherResectableSiteIsNoBar(recommender(), patientCase)));
  }

  /** F83; measured: 75.0 percent. */
  @Property(tries = TRIES)
  void afterAClearanceTheFirstTimingNoLongerCounts(
      @ForAll(supplier = RecurrentSlice.class) PatientCase patientCase) {
    inAtLeast(
        52,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.afterAClearanceTheFirstTimingNoLongerCounts(recommender(), patientCase)));
  }

  /** F92; measured: 23.3 percent. */
  @Property(tries = TRIES)
  void ablationIsForLungLiverOrRecurrence(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.ablationIsForLungLiverOrRecurrence(recommender(), patientCase)));
  }

  /** F84; measured: 46.7 percent. */
  @Property(tries = TRIES)
  void withoutDiseaseNoLocalTreatmentIsAssessed(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        21,
        whereRuled(
            "18",
            patientCase,
            CandidacyLaws.withoutDiseaseNoLocalTreatmentIsAssessed(recommender(), patientCase)));
  }

  /** F24, F84; measured: 21.7 percent. */
  @Property(tries = TRIES)
  void outOfScopeNothingElseIsSaid(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            patientCase,
            VerdictLaws.outOfScopeNothingElseIsSaid(recommender(), patientCase)));
  }

  /** F44; measured: 91.7 percent. */
  @Property(tries = TRIES)
  void theRegimensAreThoseOfTheTable(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        76,
        whereRuled(
            "18",
            patientCase,
            TableLaws.theRegimensAreThoseOfTheTable(recommender(), patientCase, seed)));
  }

  /** F85; measured: 76.7 percent. */
  @Property(tries = TRIES)
  void ageChangesACaveatAndNothingElse(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        54,
        whereRuled(
            "18",
            patientCase,
            TableLaws.ageChangesACaveatAndNothingElse(recommender(), patientCase)));
  }
}
