// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.CaseDomain;
import org.tarpswg.testkit.generate.SystemicSlice;

/**
 * All laws as properties. Extend it, hand over a recommender, and jqwik runs them:
 *
 * <pre>{@code
 * class MyEngineTest extends RecommenderLaws {
 *   @Override
 *   protected Recommender recommender() {
 *     return new MyEngine();
 *   }
 * }
 * }</pre>
 *
 * <p>Each law names the share of cases, in percent, in which its premise must hold. A clause that
 * the recommender does not rule yet does not count; a law whose clauses are ruled and whose premise
 * holds too seldom fails. The numbers are those by which the laws are known.
 */
@Evolving
@Domain(CaseDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
public abstract class RecommenderLaws extends LocalTherapyProperties {
  private static final int FOR_RARE_PREMISES = 500;
  private static final int FOR_THE_RAREST = 1000;

  /** For those who extend it. */
  protected RecommenderLaws() {}

  /** F16, F17, F23. */
  @Property
  void everyClauseCarriesItsPrintedGrading(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.everyClauseCarriesItsPrintedGrading(recommender(), patientCase));
  }

  /** F19. */
  @Property
  void everyClauseCitesWhatIsPrinted(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.everyClauseCitesWhatIsPrinted(recommender(), patientCase));
  }

  /** F18. */
  @Property
  void everyClauseHasItsPrintedParts(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.everyClauseHasItsPrintedParts(recommender(), patientCase));
  }

  /** F22. */
  @Property
  void directionAndForceAreThoseOfTheSentence(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.directionAndForceAreThoseOfTheSentence(recommender(), patientCase));
  }

  /** F20. */
  @Property(tries = FOR_RARE_PREMISES)
  void everyOptionStandsOnPrintedClauses(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(10, EvidenceLaws.everyOptionStandsOnPrintedClauses(recommender(), patientCase));
  }

  /** F21. */
  @Property(tries = FOR_RARE_PREMISES)
  void anOptionKeepsAllItsAnchors(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(2, EvidenceLaws.anOptionKeepsAllItsAnchors(recommender(), patientCase));
  }

  /** F20. */
  @Property(tries = FOR_RARE_PREMISES)
  void trialsShownStandBehindAClauseOfTheOption(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        10, EvidenceLaws.trialsShownStandBehindAClauseOfTheOption(recommender(), patientCase));
  }

  /** F77. */
  @Property(tries = FOR_THE_RAREST)
  void whatWasPublishedSinceOnlyAddsANotice(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(0.3, EvidenceLaws.whatWasPublishedSinceOnlyAddsANotice(recommender(), patientCase));
  }

  /** F24. */
  @Property
  void anExcludedHistologyOrSiteGetsNoAdvice(@ForAll PatientCase patientCase) {
    inAtLeast(5, ScopeLaws.anExcludedHistologyOrSiteGetsNoAdvice(recommender(), patientCase));
  }

  /** F25. */
  @Property
  void leiomyosarcomaIsInByItsSite(@ForAll PatientCase patientCase) {
    inAtLeast(25, ScopeLaws.leiomyosarcomaIsInByItsSite(recommender(), patientCase));
  }

  /** F26. */
  @Property
  void thePecomaFamilyAndImtGetTheirOwnItemsOnly(@ForAll PatientCase patientCase) {
    inAtLeast(2, ScopeLaws.thePecomaFamilyAndImtGetTheirOwnItemsOnly(recommender(), patientCase));
  }

  /** F27. */
  @Property
  void excludedAndNotListedAreDifferentReasons(@ForAll PatientCase patientCase) {
    inAtLeast(1, ScopeLaws.excludedAndNotListedAreDifferentReasons(recommender(), patientCase));
  }

  /** F28. */
  @Property
  void withoutMetastasesNoClauseOfTreatmentApplies(@ForAll PatientCase patientCase) {
    inAtLeast(2, ScopeLaws.withoutMetastasesNoClauseOfTreatmentApplies(recommender(), patientCase));
  }

  /** F82. */
  @Property
  void onlyConfirmedOrProvenDiseaseIsTreated(@ForAll PatientCase patientCase) {
    inAtLeast(15, ScopeLaws.onlyConfirmedOrProvenDiseaseIsTreated(recommender(), patientCase));
  }

  /** F31. */
  @Property(tries = FOR_RARE_PREMISES)
  void eribulinIsForPretreatedLiposarcoma(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        1, SystemicTherapyLaws.eribulinIsForPretreatedLiposarcoma(recommender(), patientCase));
  }

  /** F32. */
  @Property(tries = FOR_RARE_PREMISES)
  void pazopanibIsNotForLiposarcoma(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(6, SystemicTherapyLaws.pazopanibIsNotForLiposarcoma(recommender(), patientCase));
  }

  /** F33. */
  @Property(tries = FOR_RARE_PREMISES)
  void noAnthracyclineStandsWhereContraindicated(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        4,
        SystemicTherapyLaws.noAnthracyclineStandsWhereContraindicated(recommender(), patientCase));
  }

  /** F34. */
  @Property(tries = FOR_RARE_PREMISES)
  void firstAndLaterLinesNeverBothApply(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(8, SystemicTherapyLaws.firstAndLaterLinesNeverBothApply(recommender(), patientCase));
  }

  /** F35. */
  @Property(tries = FOR_RARE_PREMISES)
  void olaratumabNeedsAJudgement(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(0.4, SystemicTherapyLaws.olaratumabNeedsAJudgement(recommender(), patientCase));
  }

  /** F36. */
  @Property(tries = FOR_THE_RAREST)
  void dacarbazineIsPreferredWithinDownsizing(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        0.2,
        SystemicTherapyLaws.dacarbazineIsPreferredWithinDownsizing(recommender(), patientCase));
  }

  /** F36. */
  @Property(tries = FOR_RARE_PREMISES)
  void ifosfamideIsDisfavoredInLeiomyosarcomaAndSolitaryFibrousTumor(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        1.5,
        SystemicTherapyLaws.ifosfamideIsDisfavoredInLeiomyosarcomaAndSolitaryFibrousTumor(
            recommender(), patientCase));
  }

  /** F31, F38, F39, F40. */
  @Property(tries = FOR_RARE_PREMISES)
  void aRegimenStandsForTheEntitiesThatArePrinted(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        1.5,
        SystemicTherapyLaws.aRegimenStandsForTheEntitiesThatArePrinted(recommender(), patientCase));
  }

  /** F38. */
  @Property(tries = FOR_RARE_PREMISES)
  void openListsNeedAJudgementBeyondTheNamedSubtypes(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        8,
        SystemicTherapyLaws.openListsNeedAJudgementBeyondTheNamedSubtypes(
            recommender(), patientCase));
  }

  /** F43. */
  @Property(tries = FOR_RARE_PREMISES)
  void aTrialIsNeverHidden(@ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(20, SystemicTherapyLaws.aTrialIsNeverHidden(recommender(), patientCase));
  }

  /** F89. */
  @Property(tries = FOR_RARE_PREMISES)
  void withoutPalliationOrDownsizingNeitherAppliesAndNs3IsPointedTo(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        2,
        SystemicTherapyLaws.withoutPalliationOrDownsizingNeitherAppliesAndNs3IsPointedTo(
            recommender(), patientCase));
  }

  /** D0. */
  @Property(tries = FOR_RARE_PREMISES)
  void anOptionIsOfferedWhereAClauseItStandsOnApplies(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        8, OptionLaws.anOptionIsOfferedWhereAClauseItStandsOnApplies(recommender(), patientCase));
  }

  /** F41. */
  @Property(tries = FOR_THE_RAREST)
  void whatWasGivenBeforeIsFlagged(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(0.6, OptionLaws.whatWasGivenBeforeIsFlagged(recommender(), patientCase));
  }

  /** F41. */
  @Property(tries = FOR_RARE_PREMISES)
  void anEarlierCourseTakesNoOptionAway(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(3, OptionLaws.anEarlierCourseTakesNoOptionAway(recommender(), patientCase));
  }

  /** F42. */
  @Property(tries = FOR_RARE_PREMISES)
  void whatCannotBeHadStaysOfferedWithACaveat(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(8, OptionLaws.whatCannotBeHadStaysOfferedWithACaveat(recommender(), patientCase));
  }

  /** F80. */
  @Property(tries = FOR_RARE_PREMISES)
  void aJudgementOnSensitivityMovesTheOptionThatWaitsForIt(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        5,
        OptionLaws.aJudgementOnSensitivityMovesTheOptionThatWaitsForIt(recommender(), patientCase));
  }

  /** F81. */
  @Property(tries = FOR_THE_RAREST)
  void anAnthracyclineIsOfferedOnlyIfNotContraindicated(
      @ForAll(supplier = SystemicSlice.class) PatientCase patientCase) {
    inAtLeast(
        0.6,
        OptionLaws.anAnthracyclineIsOfferedOnlyIfNotContraindicated(recommender(), patientCase));
  }

  /** F86. */
  @Property
  void aSetOfCandidatesDecidesWhatEachOfThemDecides(@ForAll PatientCase patientCase) {
    inAtLeast(
        1, CandidateLaws.aSetOfCandidatesDecidesWhatEachOfThemDecides(recommender(), patientCase));
  }
}
