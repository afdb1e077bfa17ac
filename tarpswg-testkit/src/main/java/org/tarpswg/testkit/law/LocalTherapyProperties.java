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
  private static final int TRIES = 200;

  /** F49. */
  @Property(tries = TRIES, seed = SEED)
  void twelveMonthsAreALongInterval(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42, patientCase, LocalTherapyLaws.twelveMonthsAreALongInterval(recommender(), patientCase));
  }

  /** F49. */
  @Property(tries = TRIES, seed = SEED)
  void twelveMonthsSinceAClearanceAreNotShort(
      @ForAll(supplier = RecurrentSlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        LocalTherapyLaws.twelveMonthsSinceAClearanceAreNotShort(recommender(), patientCase));
  }

  /** F50. */
  @Property(tries = TRIES, seed = SEED)
  void sixMonthsOfStableDiseaseCount(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        LocalTherapyLaws.sixMonthsOfStableDiseaseCount(recommender(), patientCase));
  }

  /** F51. */
  @Property(tries = TRIES, seed = SEED)
  void waitingIsNotOfferedWhereItCosts(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        LocalTherapyLaws.waitingIsNotOfferedWhereItCosts(recommender(), patientCase));
  }

  /** F52. */
  @Property(tries = TRIES, seed = SEED)
  void embolizationIsForALargeBurdenInTheLiver(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        LocalTherapyLaws.embolizationIsForALargeBurdenInTheLiver(recommender(), patientCase));
  }

  /** F52. */
  @Property(tries = TRIES, seed = SEED)
  void embolizationIsNoAblation(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        23, patientCase, LocalTherapyLaws.embolizationIsNoAblation(recommender(), patientCase));
  }

  /** F22, F53, F88. */
  @Property(tries = TRIES, seed = SEED)
  void hipecIsNeverAdvised(@ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(42, patientCase, LocalTherapyLaws.hipecIsNeverAdvised(recommender(), patientCase));
  }

  /** F54, F88. */
  @Property(tries = TRIES, seed = SEED)
  void minimalAccessNeedsExperience(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42, patientCase, PulmonaryLaws.minimalAccessNeedsExperience(recommender(), patientCase));
  }

  /** F55. */
  @Property(tries = TRIES, seed = SEED)
  void threeWeeksWithoutSmokingAreEnough(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        23,
        patientCase,
        PulmonaryLaws.threeWeeksWithoutSmokingAreEnough(recommender(), patientCase));
  }

  /** F56. */
  @Property(tries = TRIES, seed = SEED)
  void lungTestsAreForExtensiveResections(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        PulmonaryLaws.lungTestsAreForExtensiveResections(recommender(), patientCase));
  }

  /** F62. */
  @Property(tries = TRIES, seed = SEED)
  void definitiveTreatmentOfTheLungAsksForImaging(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        23,
        patientCase,
        PulmonaryLaws.definitiveTreatmentOfTheLungAsksForImaging(recommender(), patientCase));
  }

  /** F90. */
  @Property(tries = TRIES, seed = SEED)
  void sarcomatosisIsMultifocal(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42, patientCase, LocalTherapyLaws.sarcomatosisIsMultifocal(recommender(), patientCase));
  }

  /** F90. */
  @Property(tries = TRIES, seed = SEED)
  void whatCannotBeClearedTodayMayBeLater(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        23,
        patientCase,
        LocalTherapyLaws.whatCannotBeClearedTodayMayBeLater(recommender(), patientCase));
  }

  /** F45. */
  @Property(tries = TRIES, seed = SEED)
  void supportNeedsEveryCriterion(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        42,
        patientCase,
        CandidacyLaws.supportNeedsEveryCriterion(recommender(), patientCase, seed));
  }

  /** F46. */
  @Property(tries = TRIES, seed = SEED)
  void synchronousDiseaseWithoutResponseIsNotOperatedOn(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        CandidacyLaws.synchronousDiseaseWithoutResponseIsNotOperatedOn(recommender(), patientCase));
  }

  /** F47. */
  @Property(tries = TRIES, seed = SEED)
  void whatCannotBeClearedIsNotOperatedOn(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        23,
        patientCase,
        CandidacyLaws.whatCannotBeClearedIsNotOperatedOn(recommender(), patientCase));
  }

  /** F48. */
  @Property(tries = TRIES, seed = SEED)
  void anotherResectableSiteIsNoBar(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        17,
        patientCase,
        alsoTold(
            "disease.timing=METACHRONOUS disease.response=PR disease.allSitesManageable= patient.performanceStatusSuitable=true plannedProcedure.anticipatedMorbidityAcceptable=true primary.treatmentStatus=RESECTED primary.margin=R0",
            patientCase,
            CandidacyLaws::anotherResectableSiteIsNoBar));
  }

  /** F83. */
  @Property(tries = TRIES, seed = SEED)
  void afterAClearanceTheFirstTimingNoLongerCounts(
      @ForAll(supplier = RecurrentSlice.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        CandidacyLaws.afterAClearanceTheFirstTimingNoLongerCounts(recommender(), patientCase));
  }

  /** F92. */
  @Property(tries = TRIES, seed = SEED)
  void ablationIsForLungLiverOrRecurrence(
      @ForAll(supplier = LocalTherapySlice.class) PatientCase patientCase) {
    ofDisease(
        7,
        patientCase,
        CandidacyLaws.ablationIsForLungLiverOrRecurrence(recommender(), patientCase));
  }

  /** F84. */
  @Property(tries = TRIES, seed = SEED)
  void withoutDiseaseNoLocalTreatmentIsAssessed(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        6,
        patientCase,
        CandidacyLaws.withoutDiseaseNoLocalTreatmentIsAssessed(recommender(), patientCase));
  }

  /** F24, F84. */
  @Property(tries = TRIES, seed = SEED)
  void outOfScopeNothingElseIsSaid(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        93,
        patientCase,
        alsoTold("primary.site=VISCERAL", patientCase, VerdictLaws::outOfScopeNothingElseIsSaid));
  }

  /** F44. */
  @Property(tries = TRIES, seed = SEED)
  void theRegimensAreThoseOfTheTable(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        67, patientCase, TableLaws.theRegimensAreThoseOfTheTable(recommender(), patientCase, seed));
  }

  /** F85. */
  @Property(tries = TRIES, seed = SEED)
  void ageChangesACaveatAndNothingElse(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        64, patientCase, TableLaws.ageChangesACaveatAndNothingElse(recommender(), patientCase));
  }
}
