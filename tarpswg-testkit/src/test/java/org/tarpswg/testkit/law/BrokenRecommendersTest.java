// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.testkit.generate.CaseArbitraries;
import org.tarpswg.testkit.generate.Refinement;

/** Every enemy is caught, by the law that is meant for it; the honest recommender is not. */
class BrokenRecommendersTest {
  private static final int TRIES = 1500;
  private static final long SEED = 20180601;

  /** A law as the kit states it. */
  @FunctionalInterface
  private interface Law<S> {
    Premise holds(Recommender recommender, S subject);
  }

  private static void catches(Broken enemy, Law<PatientCase> law) {
    catches(enemy, law, CaseArbitraries.systemicSlice());
  }

  private static <S> void catches(Broken enemy, Law<S> law, Arbitrary<S> subjects) {
    run(new TinyRecommender(), law, subjects);
    AssertionError breach =
        catchThrowableOfType(AssertionError.class, () -> run(enemy, law, subjects));
    assertThat(breach).as(enemy + " was not caught").isNotNull();
    assertThat(breach.getMessage()).contains("\"asOf\"");
  }

  private static <S> void run(Recommender recommender, Law<S> law, Arbitrary<S> subjects) {
    var generator = subjects.generator(TRIES, false);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      law.holds(recommender, generator.next(random).value());
    }
  }

  private static Arbitrary<Refinement> steps() {
    return Refinement.of(CaseArbitraries.systemicSlice());
  }

  @Example
  void aChangedGradeFailsThePrintedGrading() {
    catches(Broken.GRADE_CHANGED, EvidenceLaws::everyClauseCarriesItsPrintedGrading);
  }

  @Example
  void droppedCitationsFailThePrintedCitations() {
    catches(Broken.CITATIONS_DROPPED, EvidenceLaws::everyClauseCitesWhatIsPrinted);
  }

  @Example
  void aDirectionReadFromTheGradeFailsTheSentence() {
    catches(Broken.DIRECTION_FROM_THE_GRADE, EvidenceLaws::directionAndForceAreThoseOfTheSentence);
  }

  @Example
  void aLostClauseFailsCompleteness() {
    catches(Broken.CLAUSE_LOST, CompletenessLaws::everyClauseIsJudgedOrNamedAsNotRuled);
  }

  @Example
  void aForgottenMissingFactFailsMissing() {
    catches(
        Broken.MISSING_FORGOTTEN,
        MissingFactLaws::factsAreMissingExactlyWhereAClauseIsUndetermined);
  }

  @Example
  void anUnknownThatIsDecidedFailsTheOrderOfKnowledge() {
    catches(Broken.UNKNOWN_IS_NO, KnowledgeLaws::moreFactsNeverFlipADecidedClause, steps());
  }

  @Example
  void anUnknownContraindicationThatIsDecidedFailsTheCondition() {
    catches(Broken.UNKNOWN_IS_NO, OptionLaws::anAnthracyclineIsOfferedOnlyIfNotContraindicated);
  }

  @Example
  void readingTheFirstOfAListFailsTheOrderOfLists() {
    catches(
        Broken.FIRST_OF_A_LIST,
        (recommender, of) ->
            PurityLaws.theOrderOfListsChangesNothing(recommender, of, of.hashCode()));
  }

  @Example
  void aClockFailsTheShiftOfYears() {
    catches(Broken.CLOCK_LEAK, PurityLaws::movingEveryDateByYearsChangesNothing);
  }

  @Example
  void aMemoryFailsTheSameAnswer() {
    catches(Broken.REMEMBERS, PurityLaws::theSameCaseGetsTheSameAnswer);
  }

  @Example
  void aLocaleFailsTheMachinesPlace() {
    catches(Broken.LOCALE_LEAK, PurityLaws::theMachinesPlaceChangesNothing);
  }

  @Example
  void eribulinForLeiomyosarcomaFails() {
    catches(
        Broken.ERIBULIN_FOR_LEIOMYOSARCOMA,
        SystemicTherapyLaws::eribulinIsForPretreatedLiposarcoma);
    catches(
        Broken.ERIBULIN_FOR_LEIOMYOSARCOMA,
        SystemicTherapyLaws::aRegimenStandsForTheEntitiesThatArePrinted);
  }

  @Example
  void anAnthracyclineDespiteContraindicationFails() {
    catches(
        Broken.ANTHRACYCLINE_DESPITE_CONTRAINDICATION,
        SystemicTherapyLaws::noAnthracyclineStandsWhereContraindicated);
  }

  @Example
  void anOptionThatIsWithdrawnFailsTheOrderOfKnowledge() {
    catches(Broken.OPTION_WITHDRAWN, KnowledgeLaws::moreFactsNeverWithdrawAnOption, steps());
  }

  @Example
  void aConditionalOptionThatIsOfferedFails() {
    catches(
        Broken.CONDITIONAL_IS_OFFERED,
        OptionLaws::anAnthracyclineIsOfferedOnlyIfNotContraindicated);
  }
}
