// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static org.tarpswg.engine.law.Distortion.assessments;
import static org.tarpswg.engine.law.Distortion.clause;
import static org.tarpswg.engine.law.Distortion.deciding;
import static org.tarpswg.engine.law.Distortion.lesions;
import static org.tarpswg.engine.law.Distortion.misreading;
import static org.tarpswg.engine.law.Distortion.overlooking;
import static org.tarpswg.engine.law.Distortion.taking;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** Engines that are wrong about statements 23 to 36. */
final class BrokenLocalTherapy {
  private static final ImmutableSet<String> CANDIDACY = ImmutableSet.of("METASTASECTOMY");

  private BrokenLocalTherapy() {}

  static ImmutableMap<String, Distortion> all() {
    return ImmutableMap.<String, Distortion>builder()
        .putAll(ofClauses())
        .putAll(ofCandidacy())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofClauses() {
    return ImmutableMap.<String, Distortion>builder()
        .put("twelveMonthsAreALongInterval", taking("disease.freeIntervalMonths", "12", "11"))
        .put(
            "twelveMonthsSinceAClearanceAreNotShort",
            taking("disease.latestFreeIntervalMonths", "12", "11"))
        .put("sixMonthsOfStableDiseaseCount", taking("disease.stableDiseaseMonths", "6", "5"))
        .put(
            "waitingIsNotOfferedWhereItCosts", overlooking("disease.delayCompromisesResectability"))
        .put(
            "embolizationIsForALargeBurdenInTheLiver",
            taking("disease.extrahepaticExtent", "EXTENSIVE", "LIMITED"))
        .put("embolizationIsNoAblation", lesions(BrokenLocalTherapy::controlledIfEmbolized))
        .put(
            "hipecIsNeverAdvised",
            clause(
                "33",
                finding -> ClauseFinding.builder().from(finding).direction(Direction.FOR).build()))
        .put(
            "minimalAccessNeedsExperience", deciding("plannedProcedure.centerMisExpertise", "true"))
        .put("threeWeeksWithoutSmokingAreEnough", misreading(BrokenLocalTherapy::dayEarlier))
        .put("lungTestsAreForExtensiveResections", deciding("plannedProcedure.extensive", "true"))
        .put(
            "definitiveTreatmentOfTheLungAsksForImaging",
            taking("goals.localTherapy", "DEFINITIVE", "NONE"))
        .put("sarcomatosisIsMultifocal", overlooking("disease.sarcomatosis"))
        .put(
            "whatCannotBeClearedTodayMayBeLater",
            deciding("disease.potentiallyResectable", "false"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofCandidacy() {
    return ImmutableMap.<String, Distortion>builder()
        .put(
            "supportNeedsEveryCriterion",
            assessments(CANDIDACY, BrokenLocalTherapy::supportedIfDiscussed))
        .put(
            "synchronousDiseaseWithoutResponseIsNotOperatedOn",
            taking("disease.timing", "SYNCHRONOUS", "METACHRONOUS"))
        .put(
            "whatCannotBeClearedIsNotOperatedOn",
            lesions(
                lesion -> Lesion.builder().from(lesion).completelyResectable(Ternary.YES).build()))
        .put(
            "anotherResectableSiteIsNoBar",
            assessments(CANDIDACY, found -> with(found, VerdictFamily.NEGATIVE))
                .where(
                    told ->
                        told.lesions().entries().stream()
                            .anyMatch(lesion -> lesion.site().is(LesionSite.BONE).isYes())))
        .put(
            "afterAClearanceTheFirstTimingNoLongerCounts",
            taking("disease.recurrent", "true", "false"))
        .put("ablationIsForLungLiverOrRecurrence", lesions(BrokenLocalTherapy::inTheLung))
        .put(
            "withoutDiseaseNoLocalTreatmentIsAssessed",
            assessments(CANDIDACY, found -> with(found, VerdictFamily.DISCUSS)))
        .buildOrThrow();
  }

  private static Assessment with(Assessment found, VerdictFamily family) {
    return Assessment.builder().from(found).family(family).build();
  }

  private static Assessment supportedIfDiscussed(Assessment found) {
    return found.family() == VerdictFamily.DISCUSS ? with(found, VerdictFamily.SUPPORTED) : found;
  }

  private static Lesion controlledIfEmbolized(Lesion lesion) {
    return lesion.plannedLocalTreatment().is(LocalTreatment.TACE).isYes()
        ? Lesion.builder().from(lesion).controllableByLocalAblation(Ternary.YES).build()
        : lesion;
  }

  private static Lesion inTheLung(Lesion lesion) {
    return Lesion.builder().from(lesion).site(lesion.site().map(told -> LesionSite.LUNG)).build();
  }

  /** Counts one day too many without smoking. */
  private static PatientCase dayEarlier(PatientCase told) {
    Known<PartialDate> quit =
        told.patient()
            .smokingQuitDate()
            .map(day -> day.isExact() ? PartialDate.of(day.earliest().minusDays(1)) : day);
    return PatientCase.builder()
        .from(told)
        .patient(Patient.builder().from(told.patient()).smokingQuitDate(quit).build())
        .build();
  }
}
