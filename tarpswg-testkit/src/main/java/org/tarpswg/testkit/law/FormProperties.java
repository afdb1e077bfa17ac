// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.DiseaseSlices;
import org.tarpswg.testkit.generate.DiseaseSteps;
import org.tarpswg.testkit.generate.Refinement;

/** The laws on the form of an answer and on what it misses, over slices of disease. */
abstract class FormProperties extends GeneralProperties {
  private static final int OF_EVERY_CASE = 60;
  private static final int TRIES = 200;
  private static final int MORE = 400;
  private static final int FEWER = 100;

  /** F70. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void whatIsWrittenIsReadBack(@ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(100, patientCase, FormLaws.whatIsWrittenIsReadBack(recommender(), patientCase));
  }

  /** F12. */
  @Property(tries = TRIES, seed = SEED)
  void otherNamesChangeNothingElse(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(51, patientCase, FormLaws.otherNamesChangeNothingElse(recommender(), patientCase));
  }

  /** F75. */
  @Property(tries = TRIES, seed = SEED)
  void whatIsDecidedNamesAFact(@ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(65, patientCase, FormLaws.whatIsDecidedNamesAFact(recommender(), patientCase));
  }

  /** F11. */
  @Property(tries = TRIES, seed = SEED)
  void theOrderOfTheListsOfDiseaseChangesNothing(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        7, patientCase, PurityLaws.theOrderOfListsChangesNothing(recommender(), patientCase, seed));
  }

  /** F6, F10. */
  @Property(tries = TRIES, seed = SEED)
  void tellingAllThatIsMissingDecidesAClause(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        12,
        patientCase,
        SufficiencyLaws.tellingAllThatIsMissingDecidesAClause(recommender(), patientCase, seed));
  }

  /** F6, F10. */
  @Property(tries = TRIES, seed = SEED)
  void tellingAllThatIsMissingDecidesAnAssessment(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        3,
        patientCase,
        SufficiencyLaws.tellingAllThatIsMissingDecidesAnAssessment(
            recommender(), patientCase, seed));
  }

  /** F6. */
  @Property(tries = FEWER, seed = SEED)
  void whatIsMissingMatters(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        28, patientCase, SufficiencyLaws.whatIsMissingMatters(recommender(), patientCase, seed));
  }

  /** F7. */
  @Property(tries = TRIES, seed = SEED)
  void whatWasNotReadDoesNotMatter(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    ofDisease(
        14,
        patientCase,
        SufficiencyLaws.whatWasNotReadDoesNotMatter(recommender(), patientCase, seed));
  }

  /** F1, F2. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverFlipAClauseOfLocalTherapy(
      @ForAll(supplier = DiseaseSteps.class) Refinement step) {
    ofDisease(10, step.more(), KnowledgeLaws.moreFactsNeverFlipADecidedClause(recommender(), step));
  }

  /** F2. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverFlipAFulfillmentOfLocalTherapy(
      @ForAll(supplier = DiseaseSteps.class) Refinement step) {
    ofDisease(5, step.more(), KnowledgeLaws.moreFactsNeverFlipAFulfillment(recommender(), step));
  }

  /** F3, F30. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverFlipAVerdict(@ForAll(supplier = DiseaseSteps.class) Refinement step) {
    ofDisease(10, step.more(), VerdictLaws.moreFactsNeverFlipAVerdict(recommender(), step));
  }

  /** F1. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverFlipAPointOfTheNarrative(
      @ForAll(supplier = DiseaseSteps.class) Refinement step) {
    ofDisease(
        3, step.more(), VerdictLaws.moreFactsNeverFlipAPointOfTheNarrative(recommender(), step));
  }

  /** F5. */
  @Property(tries = TRIES, seed = SEED)
  void aPointOfTheNarrativeMissesFactsWhereItIsOpen(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        42,
        patientCase,
        VerdictLaws.aPointOfTheNarrativeMissesFactsWhereItIsOpen(recommender(), patientCase));
  }

  /** F79. */
  @Property(tries = TRIES, seed = SEED)
  void aFamilyIsDecidedByItsVerdicts(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        30, patientCase, VerdictLaws.aFamilyIsDecidedByItsVerdicts(recommender(), patientCase));
  }

  /** F6. */
  @Property(tries = TRIES, seed = SEED)
  void whatIsMissingOfDiseaseIsUnknown(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(25, patientCase, MissingFactLaws.whatIsMissingIsUnknown(recommender(), patientCase));
  }

  /** F5. */
  @Property(tries = TRIES, seed = SEED)
  void factsAreMissingExactlyWhereAnAssessmentOfDiseaseIsOpen(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    ofDisease(
        61,
        patientCase,
        MissingFactLaws.factsAreMissingExactlyWhereAnAssessmentIsOpen(recommender(), patientCase));
  }
}
