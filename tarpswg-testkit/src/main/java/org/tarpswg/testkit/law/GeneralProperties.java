// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.Refinement;
import org.tarpswg.testkit.generate.SystemicSlice;

/** The laws that hold whatever the consensus says: knowledge, missing facts, purity, wholeness. */
abstract class GeneralProperties extends CountedProperties {
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  /** F1, F2. */
  @Property
  void moreFactsNeverFlipADecidedClause(@ForAll Refinement step) {
    inAtLeast(8, KnowledgeLaws.moreFactsNeverFlipADecidedClause(recommender(), step));
  }

  /** F2. */
  @Property
  void moreFactsNeverFlipAFulfillment(@ForAll Refinement step) {
    inAtLeast(2, KnowledgeLaws.moreFactsNeverFlipAFulfillment(recommender(), step));
  }

  /** F3. */
  @Property
  void moreFactsNeverWithdrawAnOption(@ForAll Refinement step) {
    inAtLeast(3, KnowledgeLaws.moreFactsNeverWithdrawAnOption(recommender(), step));
  }

  /** F3. */
  @Property
  void moreFactsNeverWidenAnAssessment(@ForAll Refinement step) {
    inAtLeast(8, KnowledgeLaws.moreFactsNeverWidenAnAssessment(recommender(), step));
  }

  /** F30. */
  @Property
  void moreFactsNeverReopenScope(@ForAll Refinement step) {
    inAtLeast(15, KnowledgeLaws.moreFactsNeverReopenScope(recommender(), step));
  }

  /** F4. */
  @Property
  void aCaseThatTellsNothingGetsNoTreatment(@ForAll @IntRange(max = 4000) int days) {
    inAtLeast(
        100,
        KnowledgeLaws.aCaseThatTellsNothingGetsNoTreatment(
            recommender(), FIRST_DAY.plusDays(days)));
  }

  /** scope settles first. */
  @Property
  void nothingAppliesWhileThePatientMayBeOutOfScope(@ForAll PatientCase patientCase) {
    inAtLeast(
        20, KnowledgeLaws.nothingAppliesWhileThePatientMayBeOutOfScope(recommender(), patientCase));
  }

  /** F5. */
  @Property
  void factsAreMissingExactlyWhereAClauseIsUndetermined(@ForAll PatientCase patientCase) {
    inAtLeast(
        20,
        MissingFactLaws.factsAreMissingExactlyWhereAClauseIsUndetermined(
            recommender(), patientCase));
  }

  /** F5. */
  @Property
  void factsAreMissingExactlyWhereAFulfillmentIsNotDocumented(@ForAll PatientCase patientCase) {
    inAtLeast(
        8,
        MissingFactLaws.factsAreMissingExactlyWhereAFulfillmentIsNotDocumented(
            recommender(), patientCase));
  }

  /** F5. */
  @Property
  void factsAreMissingWhereScopeIsUndetermined(@ForAll PatientCase patientCase) {
    inAtLeast(
        10, MissingFactLaws.factsAreMissingWhereScopeIsUndetermined(recommender(), patientCase));
  }

  /** F5. */
  @Property
  void factsAreMissingExactlyWhereAnAssessmentIsOpen(@ForAll PatientCase patientCase) {
    inAtLeast(
        5,
        MissingFactLaws.factsAreMissingExactlyWhereAnAssessmentIsOpen(recommender(), patientCase));
  }

  /** F5. */
  @Property
  void anOptionWaitsForAFactUnlessItIsOffered(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        2, MissingFactLaws.anOptionWaitsForAFactUnlessItIsOffered(recommender(), patientCase));
  }

  /** F6. */
  @Property
  void whatIsMissingIsUnknown(@ForAll PatientCase patientCase) {
    inAtLeast(20, MissingFactLaws.whatIsMissingIsUnknown(recommender(), patientCase));
  }

  /** F6. */
  @Property
  void theListOfMissingFactsHoldsThemAll(@ForAll PatientCase patientCase) {
    inAtLeast(25, MissingFactLaws.theListOfMissingFactsHoldsThemAll(recommender(), patientCase));
  }

  /** F11. */
  @Property
  void theOrderOfListsChangesNothing(@ForAll PatientCase patientCase, @ForAll long seed) {
    inAtLeast(8, PurityLaws.theOrderOfListsChangesNothing(recommender(), patientCase, seed));
  }

  /** F14. */
  @Property
  void theSameCaseGetsTheSameAnswer(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.theSameCaseGetsTheSameAnswer(recommender(), patientCase));
  }

  /** F14. */
  @Property
  void movingEveryDateByYearsChangesNothing(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.movingEveryDateByYearsChangesNothing(recommender(), patientCase));
  }

  /** F15. */
  @Property
  void theAnswerCountsFromTheDayOfTheCase(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.theAnswerCountsFromTheDayOfTheCase(recommender(), patientCase));
  }

  /** F15. */
  @Property
  void theMachinesPlaceChangesNothing(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.theMachinesPlaceChangesNothing(recommender(), patientCase));
  }

  /** an answer is whole. */
  @Property
  void everyClauseIsJudgedOrNamedAsNotRuled(@ForAll PatientCase patientCase) {
    inAtLeast(
        100, CompletenessLaws.everyClauseIsJudgedOrNamedAsNotRuled(recommender(), patientCase));
  }

  /** F78. */
  @Property
  void aClauseAppliesAsOneOfItsPartsDoes(@ForAll PatientCase patientCase) {
    inAtLeast(3, CompletenessLaws.aClauseAppliesAsOneOfItsPartsDoes(recommender(), patientCase));
  }
}
