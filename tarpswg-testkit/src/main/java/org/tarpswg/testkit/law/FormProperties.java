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
  private static final int TRIES = 80;
  private static final int FEWER = 50;

  /** F70; measured: 100.0 percent. */
  @Property(tries = TRIES)
  void whatIsWrittenIsReadBack(@ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        100,
        whereRuled(
            "18", patientCase, FormLaws.whatIsWrittenIsReadBack(recommender(), patientCase)));
  }

  /** F12; measured: 46.7 percent. */
  @Property(tries = TRIES)
  void otherNamesChangeNothingElse(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        21,
        whereRuled(
            "18", patientCase, FormLaws.otherNamesChangeNothingElse(recommender(), patientCase)));
  }

  /** F75; measured: 78.3 percent. */
  @Property(tries = TRIES)
  void whatIsDecidedNamesAFact(@ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        56,
        whereRuled(
            "18", patientCase, FormLaws.whatIsDecidedNamesAFact(recommender(), patientCase)));
  }

  /** F11; measured: 36.7 percent. */
  @Property(tries = TRIES)
  void theOrderOfTheListsOfDiseaseChangesNothing(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        12,
        whereRuled(
            "18",
            patientCase,
            PurityLaws.theOrderOfListsChangesNothing(recommender(), patientCase, seed)));
  }

  /** F6, F10; measured: 38.3 percent. */
  @Property(tries = TRIES)
  void tellingAllThatIsMissingDecidesAClause(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        13,
        whereRuled(
            "18",
            patientCase,
            SufficiencyLaws.tellingAllThatIsMissingDecidesAClause(
                recommender(), patientCase, seed)));
  }

  /** F6, F10; measured: 20.0 percent. */
  @Property(tries = TRIES)
  void tellingAllThatIsMissingDecidesAnAssessment(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            patientCase,
            SufficiencyLaws.tellingAllThatIsMissingDecidesAnAssessment(
                recommender(), patientCase, seed)));
  }

  /** F6; measured: 74.1 percent. */
  @Property(tries = FEWER)
  void whatIsMissingMatters(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        50,
        whereRuled(
            "18",
            patientCase,
            SufficiencyLaws.whatIsMissingMatters(recommender(), patientCase, seed)));
  }

  /** F7; measured: 48.3 percent. */
  @Property(tries = TRIES)
  void whatWasNotReadDoesNotMatter(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase, @ForAll long seed) {
    inAtLeast(
        22,
        whereRuled(
            "18",
            patientCase,
            SufficiencyLaws.whatWasNotReadDoesNotMatter(recommender(), patientCase, seed)));
  }

  /** F1, F2; measured: 28.8 percent. */
  @Property(tries = TRIES)
  void moreFactsNeverFlipAClauseOfLocalTherapy(
      @ForAll(supplier = DiseaseSteps.class) Refinement step) {
    inAtLeast(
        5,
        whereRuled(
            "18",
            step.more(),
            KnowledgeLaws.moreFactsNeverFlipADecidedClause(recommender(), step)));
  }

  /** F2; measured: 20.0 percent. */
  @Property(tries = TRIES)
  void moreFactsNeverFlipAFulfillmentOfLocalTherapy(
      @ForAll(supplier = DiseaseSteps.class) Refinement step) {
    inAtLeast(
        1,
        whereRuled(
            "18", step.more(), KnowledgeLaws.moreFactsNeverFlipAFulfillment(recommender(), step)));
  }

  /** F3, F30; measured: 30.0 percent. */
  @Property(tries = TRIES)
  void moreFactsNeverFlipAVerdict(@ForAll(supplier = DiseaseSteps.class) Refinement step) {
    inAtLeast(
        6,
        whereRuled("18", step.more(), VerdictLaws.moreFactsNeverFlipAVerdict(recommender(), step)));
  }

  /** F1; measured: 20.0 percent. */
  @Property(tries = TRIES)
  void moreFactsNeverFlipAPointOfTheNarrative(
      @ForAll(supplier = DiseaseSteps.class) Refinement step) {
    inAtLeast(
        1,
        whereRuled(
            "18",
            step.more(),
            VerdictLaws.moreFactsNeverFlipAPointOfTheNarrative(recommender(), step)));
  }

  /** F5; measured: 51.7 percent. */
  @Property(tries = TRIES)
  void aPointOfTheNarrativeMissesFactsWhereItIsOpen(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        26,
        whereRuled(
            "18",
            patientCase,
            VerdictLaws.aPointOfTheNarrativeMissesFactsWhereItIsOpen(recommender(), patientCase)));
  }

  /** F79; measured: 55.0 percent. */
  @Property(tries = TRIES)
  void aFamilyIsDecidedByItsVerdicts(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        29,
        whereRuled(
            "18",
            patientCase,
            VerdictLaws.aFamilyIsDecidedByItsVerdicts(recommender(), patientCase)));
  }

  /** F6; measured: 45.0 percent. */
  @Property(tries = TRIES)
  void whatIsMissingOfDiseaseIsUnknown(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        19,
        whereRuled(
            "18", patientCase, MissingFactLaws.whatIsMissingIsUnknown(recommender(), patientCase)));
  }

  /** F5; measured: 70.0 percent. */
  @Property(tries = TRIES)
  void factsAreMissingExactlyWhereAnAssessmentOfDiseaseIsOpen(
      @ForAll(supplier = DiseaseSlices.class) PatientCase patientCase) {
    inAtLeast(
        46,
        whereRuled(
            "18",
            patientCase,
            MissingFactLaws.factsAreMissingExactlyWhereAnAssessmentIsOpen(
                recommender(), patientCase)));
  }
}
