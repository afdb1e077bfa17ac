// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static org.tarpswg.engine.law.Distortion.applying;
import static org.tarpswg.engine.law.Distortion.being;
import static org.tarpswg.engine.law.Distortion.deciding;
import static org.tarpswg.engine.law.Distortion.offering;
import static org.tarpswg.engine.law.Distortion.options;
import static org.tarpswg.engine.law.Distortion.overlooking;
import static org.tarpswg.engine.law.Distortion.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidCaseException;

/** Engines that are wrong about systemic therapy and its options. */
final class BrokenTherapy {
  private static final String CONTRAINDICATED = "patient.anthracyclineContraindicated";

  private BrokenTherapy() {}

  static ImmutableMap<String, Distortion> all() {
    return ImmutableMap.<String, Distortion>builder()
        .putAll(ofOptions())
        .putAll(ofClauses())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofOptions() {
    return ImmutableMap.<String, Distortion>builder()
        .put("everyOptionStandsOnPrintedClauses", options(BrokenTherapy::asIfGradedC))
        .put("anOptionKeepsAllItsAnchors", options(BrokenTherapy::withBestAnchor))
        .put(
            "trialsShownStandBehindAClauseOfTheOption",
            options(
                option ->
                    TreatmentOption.builder()
                        .from(option)
                        .trials(ImmutableList.copyOf(Trial.values()))
                        .build()))
        .put("whatWasPublishedSinceOnlyAddsANotice", BrokenTherapy::withoutAdvisories)
        .put("noAnthracyclineStandsWhereContraindicated", BrokenTherapy::asIfAllowed)
        .put(
            "ifosfamideIsDisfavoredInLeiomyosarcomaAndSolitaryFibrousTumor",
            options(
                option ->
                    TreatmentOption.builder()
                        .from(option)
                        .roles(ImmutableSet.of(OptionRole.NAMED))
                        .build()))
        .put(
            "anOptionIsOfferedWhereAClauseItStandsOnApplies",
            options(BrokenTherapy::onNothingThatApplies))
        .put(
            "whatWasGivenBeforeIsFlagged",
            options(
                option ->
                    TreatmentOption.builder().from(option).previouslyGiven(Ternary.NO).build()))
        .put(
            "anEarlierCourseTakesNoOptionAway",
            offering(option -> !option.previouslyGiven().isYes()))
        .put("whatCannotBeHadStaysOfferedWithACaveat", options(BrokenTherapy::withoutCaveats))
        .put(
            "aJudgementOnSensitivityMovesTheOptionThatWaitsForIt",
            overlooking(
                "primary.agentSensitivity.doxorubicin",
                "primary.agentSensitivity.ifosfamide",
                "primary.agentSensitivity.trabectedin"))
        .put("anAnthracyclineIsOfferedOnlyIfNotContraindicated", deciding(CONTRAINDICATED, "false"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofClauses() {
    return ImmutableMap.<String, Distortion>builder()
        .put("eribulinIsForPretreatedLiposarcoma", taking("primary.histology", "LMS", "WD_LPS"))
        .put("pazopanibIsNotForLiposarcoma", taking("primary.histology", "DD_LPS", "UPS"))
        .put(
            "firstAndLaterLinesNeverBothApply",
            being("40a", Applicability.APPLIES).whereAnswered(applying("43e")))
        .put(
            "olaratumabNeedsAJudgement",
            being("40b", Applicability.APPLIES).whereAnswered(applying("40a")))
        .put(
            "dacarbazineIsPreferredWithinDownsizing",
            being("41b", Applicability.APPLIES).whereAnswered(applying("41a")))
        .put(
            "aRegimenStandsForTheEntitiesThatArePrinted", taking("primary.histology", "LMS", "SFT"))
        .put(
            "openListsNeedAJudgementBeyondTheNamedSubtypes",
            deciding("primary.agentSensitivity.trabectedin", "true"))
        .put("aTrialIsNeverHidden", being("39", Applicability.DOES_NOT_APPLY))
        .put(
            "withoutPalliationOrDownsizingNeitherAppliesAndNs3IsPointedTo",
            taking("goals.systemicTherapy", "TEST_BIOLOGY", "PALLIATIVE"))
        .put(
            "theRegimensAreThoseOfTheTable", taking("primary.histology", "SYNOVIAL_SARCOMA", "UPS"))
        .buildOrThrow();
  }

  private static TreatmentOption asIfGradedC(TreatmentOption option) {
    return TreatmentOption.builder()
        .from(option)
        .anchors(
            option.anchors().stream()
                .map(
                    anchor ->
                        OptionAnchor.builder().from(anchor).grading(Grading.parse("VC")).build())
                .toList())
        .build();
  }

  private static TreatmentOption withBestAnchor(TreatmentOption option) {
    return TreatmentOption.builder().from(option).anchors(option.anchors().subList(0, 1)).build();
  }

  private static TreatmentOption onNothingThatApplies(TreatmentOption option) {
    return TreatmentOption.builder()
        .from(option)
        .anchors(
            option.anchors().stream()
                .map(
                    anchor ->
                        OptionAnchor.builder()
                            .from(anchor)
                            .applicability(Applicability.UNDETERMINED)
                            .build())
                .toList())
        .build();
  }

  private static TreatmentOption withoutCaveats(TreatmentOption option) {
    return TreatmentOption.builder().from(option).caveats(ImmutableSet.of()).build();
  }

  private static Recommendations withoutAdvisories(Recommendations honest, PatientCase told) {
    return Recommendations.builder().from(honest).advisories(ImmutableList.of()).build();
  }

  /** The options are those of a patient in whom anthracyclines are allowed. */
  private static Recommendations asIfAllowed(Recommendations honest, PatientCase told) {
    if (!told.patient().anthracyclineContraindicated().isYes()) {
      return honest;
    }
    try {
      PatientCase allowed = CaseEdit.with(told, FactPath.of(CONTRAINDICATED), "false");
      return Distortion.with(honest, Tarpswg.recommend(allowed).options());
    } catch (InvalidCaseException refused) {
      return honest;
    }
  }
}
