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
 * holds too seldom fails. The shares were measured and the bounds set well below them. The cases
 * are the same in every run, so that a recommender that passed fails only after it, or the kit, has
 * changed. The numbers are those by which the laws are known.
 */
@Evolving
@Domain(CaseDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
public abstract class RecommenderLaws extends SystemicProperties {
  private static final int OF_EVERY_CASE = 60;

  /** For those who extend it. */
  protected RecommenderLaws() {}

  /** F16, F17, F23. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void everyClauseCarriesItsPrintedGrading(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.everyClauseCarriesItsPrintedGrading(recommender(), patientCase));
  }

  /** F19. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void everyClauseCitesWhatIsPrinted(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.everyClauseCitesWhatIsPrinted(recommender(), patientCase));
  }

  /** F18. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void everyClauseHasItsPrintedParts(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.everyClauseHasItsPrintedParts(recommender(), patientCase));
  }

  /** F22. */
  @Property(tries = OF_EVERY_CASE, seed = SEED)
  void directionAndForceAreThoseOfTheSentence(@ForAll PatientCase patientCase) {
    inAtLeast(100, EvidenceLaws.directionAndForceAreThoseOfTheSentence(recommender(), patientCase));
  }

  /** F24. */
  @Property(seed = SEED)
  void anExcludedHistologyOrSiteGetsNoAdvice(@ForAll PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            "primary.histology=DSRCT",
            patientCase,
            ScopeLaws::anExcludedHistologyOrSiteGetsNoAdvice));
  }

  /** F25. */
  @Property(seed = SEED)
  void leiomyosarcomaIsInByItsSite(@ForAll PatientCase patientCase) {
    inAtLeast(32, ScopeLaws.leiomyosarcomaIsInByItsSite(recommender(), patientCase));
  }

  /** F26. */
  @Property(seed = SEED)
  void thePecomaFamilyAndImtGetTheirOwnItemsOnly(@ForAll PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            "disease.status=CONFIRMED plannedSystemicTherapy.line=2 primary.site=RETROPERITONEUM primary.histology=PECOMA",
            patientCase,
            ScopeLaws::thePecomaFamilyAndImtGetTheirOwnItemsOnly));
  }

  /** F27. */
  @Property(seed = SEED)
  void excludedAndNotListedAreDifferentReasons(@ForAll PatientCase patientCase) {
    inAtLeast(
        94,
        alsoTold(
            "primary.histology=MYXOID_LPS",
            patientCase,
            ScopeLaws::excludedAndNotListedAreDifferentReasons));
  }

  /** F28. */
  @Property(seed = SEED)
  void withoutMetastasesNoClauseOfTreatmentApplies(@ForAll PatientCase patientCase) {
    inAtLeast(
        74,
        alsoTold(
            "disease.status=NONE",
            patientCase,
            ScopeLaws::withoutMetastasesNoClauseOfTreatmentApplies));
  }

  /** F82. */
  @Property(seed = SEED)
  void onlyConfirmedOrProvenDiseaseIsTreated(@ForAll PatientCase patientCase) {
    inAtLeast(16, ScopeLaws.onlyConfirmedOrProvenDiseaseIsTreated(recommender(), patientCase));
  }

  /** F86. */
  @Property(seed = SEED)
  void aSetOfCandidatesDecidesWhatEachOfThemDecides(@ForAll PatientCase patientCase) {
    inAtLeast(
        34,
        alsoTold(
            "primary.site=RETROPERITONEUM disease.status=CONFIRMED primary.histology=WD_DD_LPS_UNSPECIFIED",
            patientCase,
            CandidateLaws::aSetOfCandidatesDecidesWhatEachOfThemDecides));
  }
}
