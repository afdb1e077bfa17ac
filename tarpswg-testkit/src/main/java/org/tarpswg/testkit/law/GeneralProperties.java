// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.CaseKind;
import org.tarpswg.testkit.generate.Contradiction;
import org.tarpswg.testkit.generate.Contradictions;
import org.tarpswg.testkit.generate.Kind;
import org.tarpswg.testkit.generate.Refinement;
import org.tarpswg.testkit.generate.SystemicSlice;

/** The laws that hold whatever the consensus says: knowledge, missing facts, purity, wholeness. */
abstract class GeneralProperties extends CountedProperties {
  private static final int OF_EVERY_CASE = 60;
  private static final int MORE = 400;
  private static final int MOST = 600;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  /** F1, F2. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverFlipADecidedClause(@ForAll Refinement step) {
    inAtLeast(6, KnowledgeLaws.moreFactsNeverFlipADecidedClause(recommender(), step));
  }

  /** F2. */
  @Property(tries = MOST, seed = SEED)
  void moreFactsNeverFlipAFulfillment(@ForAll Refinement step) {
    inAtLeast(2, KnowledgeLaws.moreFactsNeverFlipAFulfillment(recommender(), step));
  }

  /** F3. */
  @Property(tries = MOST, seed = SEED)
  void moreFactsNeverWithdrawAnOption(@ForAll @Kind(CaseKind.SYSTEMIC) Refinement step) {
    inAtLeast(2, KnowledgeLaws.moreFactsNeverWithdrawAnOption(recommender(), step));
  }

  /** F3. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverWidenAnAssessment(@ForAll Refinement step) {
    inAtLeast(37, KnowledgeLaws.moreFactsNeverWidenAnAssessment(recommender(), step));
  }

  /** F30. */
  @Property(tries = MORE, seed = SEED)
  void moreFactsNeverReopenScope(@ForAll Refinement step) {
    inAtLeast(13, KnowledgeLaws.moreFactsNeverReopenScope(recommender(), step));
  }

  /** F4. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void aCaseThatTellsNothingGetsNoTreatment(@ForAll @IntRange(max = 4000) int days) {
    inAtLeast(
        100,
        KnowledgeLaws.aCaseThatTellsNothingGetsNoTreatment(
            recommender(), FIRST_DAY.plusDays(days)));
  }

  /** scope settles first. */
  @Property(seed = SEED)
  void nothingAppliesWhileThePatientMayBeOutOfScope(@ForAll PatientCase patientCase) {
    inAtLeast(
        21, KnowledgeLaws.nothingAppliesWhileThePatientMayBeOutOfScope(recommender(), patientCase));
  }

  /** F5. */
  @Property(seed = SEED)
  void factsAreMissingExactlyWhereAClauseIsUndetermined(@ForAll PatientCase patientCase) {
    inAtLeast(
        22,
        MissingFactLaws.factsAreMissingExactlyWhereAClauseIsUndetermined(
            recommender(), patientCase));
  }

  /** F5. */
  @Property(seed = SEED)
  void factsAreMissingExactlyWhereAFulfillmentIsNotDocumented(@ForAll PatientCase patientCase) {
    inAtLeast(
        30,
        MissingFactLaws.factsAreMissingExactlyWhereAFulfillmentIsNotDocumented(
            recommender(), patientCase));
  }

  /** F5. */
  @Property(seed = SEED)
  void factsAreMissingWhereScopeIsUndetermined(@ForAll PatientCase patientCase) {
    inAtLeast(
        4, MissingFactLaws.factsAreMissingWhereScopeIsUndetermined(recommender(), patientCase));
  }

  /** F5. */
  @Property(seed = SEED)
  void factsAreMissingExactlyWhereAnAssessmentIsOpen(@ForAll PatientCase patientCase) {
    inAtLeast(
        50,
        MissingFactLaws.factsAreMissingExactlyWhereAnAssessmentIsOpen(recommender(), patientCase));
  }

  /** F5. */
  @Property(seed = SEED)
  void anOptionWaitsForAFactUnlessItIsOffered(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        3, MissingFactLaws.anOptionWaitsForAFactUnlessItIsOffered(recommender(), patientCase));
  }

  /** F6. */
  @Property(seed = SEED)
  void whatIsMissingIsUnknown(@ForAll PatientCase patientCase) {
    inAtLeast(30, MissingFactLaws.whatIsMissingIsUnknown(recommender(), patientCase));
  }

  /** F6. */
  @Property(seed = SEED)
  void theListOfMissingFactsHoldsThemAll(@ForAll PatientCase patientCase) {
    inAtLeast(54, MissingFactLaws.theListOfMissingFactsHoldsThemAll(recommender(), patientCase));
  }

  /** F11. */
  @Property(tries = MORE, seed = SEED)
  void theOrderOfListsChangesNothing(@ForAll PatientCase patientCase, @ForAll long seed) {
    inAtLeast(7, PurityLaws.theOrderOfListsChangesNothing(recommender(), patientCase, seed));
  }

  /** F14. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void theSameCaseGetsTheSameAnswer(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.theSameCaseGetsTheSameAnswer(recommender(), patientCase));
  }

  /** F14. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void movingEveryDateByYearsChangesNothing(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.movingEveryDateByYearsChangesNothing(recommender(), patientCase));
  }

  /** F15. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void theAnswerCountsFromTheDayOfTheCase(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.theAnswerCountsFromTheDayOfTheCase(recommender(), patientCase));
  }

  /** F15. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void theMachinesPlaceChangesNothing(@ForAll PatientCase patientCase) {
    inAtLeast(100, PurityLaws.theMachinesPlaceChangesNothing(recommender(), patientCase));
  }

  /** an answer is whole. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void everyClauseIsJudgedOrNamedAsNotRuled(@ForAll PatientCase patientCase) {
    inAtLeast(
        100, CompletenessLaws.everyClauseIsJudgedOrNamedAsNotRuled(recommender(), patientCase));
  }

  /** F78. */
  @Property(seed = SEED)
  void aClauseAppliesAsOneOfItsPartsDoes(@ForAll PatientCase patientCase) {
    inAtLeast(30, CompletenessLaws.aClauseAppliesAsOneOfItsPartsDoes(recommender(), patientCase));
  }

  /** F74, F87. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void factsThatDisagreeAreTold(
      @ForAll(supplier = Contradictions.class) Contradiction contradiction) {
    inAtLeast(100, ConflictLaws.factsThatDisagreeAreTold(recommender(), contradiction));
  }
}
