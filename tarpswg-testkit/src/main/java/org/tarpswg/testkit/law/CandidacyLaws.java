// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * Candidacy for metastasectomy and for local ablation: what a verdict needs and what it ignores.
 */
@Evolving
public final class CandidacyLaws {
  private static final ImmutableSet<String> NEEDED =
      ImmutableSet.of(
          "CRITERION_24A",
          "CRITERION_24B",
          "CRITERION_24C",
          "FEATURE_25A",
          "FEATURE_25B",
          "FEATURE_25C");

  /** What, taken together, supports an operation. */
  private static final String SUPPORT =
      "primary.treatmentStatus=RESECTED primary.margin=R0 disease.tumorVolume=LOW"
          + " patient.performanceStatusSuitable=true goals.localTherapy=DEFINITIVE"
          + " plannedProcedure.anticipatedMorbidityAcceptable=true"
          + " plannedProcedure.macroscopicCompletenessLikely=true"
          + " disease.timing=METACHRONOUS disease.recurrent=false"
          + " disease.freeIntervalMonths=24 disease.response=PR disease.allSitesManageable=true"
          + " disease.sarcomatosis= disease.patterns=[DISTANT]";

  /** Each of these alone takes the support away. */
  private static final ImmutableList<String> FLAWS =
      ImmutableList.of(
          " primary.margin=R2",
          " primary.margin=",
          " patient.performanceStatusSuitable=false",
          " plannedProcedure.anticipatedMorbidityAcceptable=",
          " disease.allSitesManageable=false",
          " disease.patterns=[MULTIFOCAL_INTRA_ABDOMINAL]",
          " disease.timing=SYNCHRONOUS",
          " disease.tumorVolume=INTERMEDIATE",
          " disease.freeIntervalMonths=11",
          " systemicTherapies= disease.response=PD disease.clearRegression=false");

  private static final ImmutableSet<LesionSite> LUNG_AND_LIVER =
      ImmutableSet.of(LesionSite.LUNG, LesionSite.LIVER);

  private static final ImmutableSet<AssessmentKind> OF_PRESENT_DISEASE =
      ImmutableSet.of(
          AssessmentKind.METASTASECTOMY,
          AssessmentKind.LOCAL_ABLATION,
          AssessmentKind.PALLIATIVE_PATHWAY,
          AssessmentKind.OBSERVATION);

  private CandidacyLaws() {}

  private static boolean favors(Optional<VerdictFamily> family) {
    return family.equals(Optional.of(VerdictFamily.SUPPORTED))
        || family.equals(Optional.of(VerdictFamily.DISCUSS));
  }

  private static Premise held(Asked asked, boolean held) {
    return asked.answer().assessments().isEmpty() ? Premise.NOT_RULED : Premise.of(held);
  }

  /** F45: support needs every criterion of 24, every feature of 25, and disease at one focus. */
  public static Premise supportNeedsEveryCriterion(
      Recommender recommender, PatientCase patientCase, long seed) {
    String flaw = FLAWS.get((int) Long.remainderUnsigned(seed, FLAWS.size()));
    return Asked.judged(
        Asked.told(recommender, patientCase, SUPPORT, SUPPORT + flaw),
        ways -> {
          boolean supported = isSupported(ways.get(0));
          if (supported) {
            criteriaAreMet(ways.get(0));
            ways.get(1)
                .must(!isSupported(ways.get(1)), () -> "An operation is supported with" + flaw);
          }
          return held(ways.get(0), supported);
        });
  }

  private static boolean isSupported(Asked asked) {
    return asked.candidacy().equals(Optional.of(VerdictFamily.SUPPORTED));
  }

  private static void criteriaAreMet(Asked asked) {
    for (AnswerLine line : asked.assessment(AssessmentKind.METASTASECTOMY).orElseThrow().lines()) {
      asked.must(
          !NEEDED.contains(line.code()) || line.notApplicable() || line.truth() == Ternary.YES,
          () -> "Supported although " + line.code() + " is " + line.truth());
    }
    asked.must(!asked.applies("32"), () -> "Supported although disease is multifocal.");
    asked.must(!asked.applies("36.b"), () -> "Supported although 36b discourages it.");
  }

  /** F46: synchronous disease that has not responded is not discussed for an operation. */
  public static Premise synchronousDiseaseWithoutResponseIsNotOperatedOn(
      Recommender recommender, PatientCase patientCase) {
    return notFavored(
        recommender,
        Retold.of(
            patientCase,
            "disease.timing=SYNCHRONOUS disease.recurrent=false disease.response=PD"
                + " disease.clearRegression=false"));
  }

  /** F47: what can be neither resected nor ablated is no matter for a definitive operation. */
  public static Premise whatCannotBeClearedIsNotOperatedOn(
      Recommender recommender, PatientCase patientCase) {
    return notFavored(
        recommender,
        Retold.of(patientCase, "disease.allSitesManageable= goals.localTherapy=DEFINITIVE")
            .flatMap(
                told ->
                    Retold.firstLesion(
                        told, "completelyResectable=false controllableByLocalAblation=false")));
  }

  private static Premise notFavored(Recommender recommender, Optional<PatientCase> told) {
    if (told.isEmpty()) {
      return Premise.NOT_HELD;
    }
    Asked asked = Asked.about(recommender, told.orElseThrow());
    asked.must(
        !favors(asked.candidacy()),
        () -> "An operation is " + asked.candidacy().map(Enum::name).orElse("") + " all the same.");
    return asked.treated() ? held(asked, true) : Premise.NOT_HELD;
  }

  /** F48: one more lesion outside the lung that can be resected turns nothing against surgery. */
  public static Premise anotherResectableSiteIsNoBar(
      Recommender recommender, PatientCase patientCase) {
    Optional<PatientCase> lung =
        patientCase.lesions().entries().stream()
            .findFirst()
            .flatMap(first -> Retold.of(patientCase, told -> inTheLung(told, first)));
    Optional<PatientCase> both =
        lung.flatMap(told -> Retold.of(told, CandidacyLaws::withBoneToResect));
    if (both.isEmpty()) {
      return Premise.NOT_HELD;
    }
    Asked before = Asked.about(recommender, lung.orElseThrow());
    Asked after = Asked.about(recommender, both.orElseThrow());
    Optional<VerdictFamily> negative = Optional.of(VerdictFamily.NEGATIVE);
    boolean open = before.treated() && !before.candidacy().equals(negative);
    after.must(
        !open || !after.candidacy().equals(negative),
        () -> "One more lesion that can be resected turned surgery down.");
    return held(before, open);
  }

  private static PatientCase inTheLung(PatientCase told, Lesion first) {
    Lesion lung = Lesion.builder().from(first).site(Known.known(LesionSite.LUNG)).build();
    return PatientCase.builder()
        .from(told)
        .lesions(new Listing<>(ImmutableList.of(lung), told.lesions().complete()))
        .build();
  }

  private static PatientCase withBoneToResect(PatientCase told) {
    return Retold.withLesion(
        told,
        Retold.lesion(LesionSite.BONE)
            .completelyResectable(Ternary.YES)
            .firstDetectedOn(told.lesions().entries().get(0).firstDetectedOn())
            .build());
  }

  /** F83: once metastases were cleared and are back, the first timing no longer counts. */
  public static Premise afterAClearanceTheFirstTimingNoLongerCounts(
      Recommender recommender, PatientCase patientCase) {
    String way = "disease.recurrent=true disease.timing=";
    return Retold.of(patientCase, Retold::withMetastasectomy)
        .map(removed -> Asked.told(recommender, removed, way + "SYNCHRONOUS", way + "METACHRONOUS"))
        .filter(ways -> !ways.isEmpty())
        .map(
            ways -> {
              Asked synchronous = ways.get(0);
              Asked metachronous = ways.get(1);
              metachronous.must(
                  possible(synchronous).equals(possible(metachronous)),
                  () ->
                      "The timing decides between "
                          + possible(synchronous)
                          + " and "
                          + possible(metachronous));
              return synchronous.treated() ? held(synchronous, true) : Premise.NOT_HELD;
            })
        .orElse(Premise.NOT_HELD);
  }

  private static ImmutableSet<String> possible(Asked asked) {
    return asked
        .assessment(AssessmentKind.METASTASECTOMY)
        .map(Assessment::possible)
        .orElse(ImmutableSet.of());
  }

  /** F92: ablation is for lung and liver, elsewhere for recurrence, and where it can control. */
  public static Premise ablationIsForLungLiverOrRecurrence(
      Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    boolean held = false;
    for (Lesion lesion : patientCase.lesions().entries()) {
      Optional<VerdictFamily> family =
          asked.assessments(AssessmentKind.LOCAL_ABLATION).stream()
              .filter(found -> found.target().equals(Optional.of(at(lesion))))
              .map(Assessment::family)
              .findFirst();
      boolean supported = family.equals(Optional.of(VerdictFamily.SUPPORTED));
      asked.must(
          !supported || lesion.site().test(LUNG_AND_LIVER::contains).isYes() || asked.applies("35"),
          () -> "Ablation of " + lesion.id() + " is supported outside lung and liver.");
      asked.must(
          !supported || lesion.controllableByLocalAblation().isYes(),
          () -> "Ablation of " + lesion.id() + " is supported though it may not control it.");
      asked.must(
          !asked.applies("35")
              || !lesion.controllableByLocalAblation().isNo()
              || family.isEmpty()
              || family.equals(Optional.of(VerdictFamily.NEGATIVE)),
          () -> "Ablation of " + lesion.id() + " cannot control it, and is not turned down.");
      held |= supported || lesion.controllableByLocalAblation().isNo();
    }
    return held(asked, held && asked.treated());
  }

  private static FactPath at(Lesion lesion) {
    return FactPath.of("lesions[" + lesion.id() + "]");
  }

  /** F84: without disease that is accepted as present, no local treatment is assessed. */
  public static Premise withoutDiseaseNoLocalTreatmentIsAssessed(
      Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    boolean absent = Findings.rules(asked.answer(), "18") && isSettledAgainst(asked);
    for (Assessment assessment : asked.answer().assessments()) {
      asked.must(
          !absent
              || !OF_PRESENT_DISEASE.contains(assessment.kind())
              || assessment.family() == VerdictFamily.NOT_ASSESSED,
          () -> assessment.subject() + " is " + assessment.family() + " without disease.");
    }
    return held(asked, absent);
  }

  private static boolean isSettledAgainst(Asked asked) {
    return switch (asked.applicability("18")) {
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> true;
      case APPLIES, UNDETERMINED -> false;
    };
  }
}
