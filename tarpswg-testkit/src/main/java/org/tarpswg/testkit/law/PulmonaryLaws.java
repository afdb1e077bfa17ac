// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/** Statements 26 to 29: minimal access, and what comes before an operation on the lung. */
@Evolving
public final class PulmonaryLaws {
  private static final ImmutableList<Ternary> TRUTHS = ImmutableList.copyOf(Ternary.values());
  private static final int WEEKS = 3;

  private PulmonaryLaws() {}

  /** F54, F88: minimal access opens 26, the experience of surgeon and center fulfills it. */
  public static Premise minimalAccessNeedsExperience(
      Recommender recommender, PatientCase patientCase) {
    boolean held = false;
    for (Ternary surgeon : TRUTHS) {
      for (Ternary center : TRUTHS) {
        String way =
            "plannedProcedure.kind=METASTASECTOMY plannedProcedure.approach=MINIMALLY_INVASIVE"
                + " plannedProcedure.surgeonMisExpertise="
                + told(surgeon)
                + " plannedProcedure.centerMisExpertise="
                + told(center);
        for (Asked asked : Asked.told(recommender, patientCase, way)) {
          if (!Findings.rules(asked.answer(), "18", "26")) {
            return Premise.NOT_RULED;
          }
          if (asked.treated()) {
            asked.mustBe("26", Applicability.APPLIES);
            asked.mustHaveBecome("26", became(surgeon.and(center)));
            held = true;
          }
        }
      }
    }
    return Premise.of(held);
  }

  private static String told(Ternary truth) {
    return truth.isKnown() ? Boolean.toString(truth.isYes()) : "";
  }

  private static Fulfillment became(Ternary truth) {
    return switch (truth) {
      case YES -> Fulfillment.DONE;
      case NO -> Fulfillment.CONTRAVENED;
      case UNKNOWN -> Fulfillment.NOT_DOCUMENTED;
    };
  }

  /** F55: three weeks without smoking before an operation on the lung, or never a smoker. */
  public static Premise threeWeeksWithoutSmokingAreEnough(
      Recommender recommender, PatientCase patientCase) {
    LocalDate day = patientCase.asOf().plusDays(10);
    LocalDate latest = day.minusWeeks(WEEKS);
    String plan =
        "plannedProcedure.kind=METASTASECTOMY plannedProcedure.site=LUNG"
            + " plannedProcedure.lesionIds= plannedProcedure.date="
            + day
            + " patient.smokingQuitDate= patient.smokingStatus=";
    return Retold.firstLesion(patientCase, "site=LUNG")
        .map(
            lung ->
                Asked.told(
                    recommender,
                    lung,
                    plan + "FORMER patient.smokingQuitDate=" + latest,
                    plan + "FORMER patient.smokingQuitDate=" + latest.plusDays(1),
                    plan + "NEVER",
                    plan + "CURRENT",
                    plan + "FORMER"))
        .filter(ways -> !ways.isEmpty())
        .map(
            ways -> {
              boolean applies = ways.get(0).applies("29.c");
              if (applies) {
                ways.get(0).mustHaveBecome("29.c", Fulfillment.DONE);
                ways.get(1).mustHaveBecome("29.c", Fulfillment.OUTSTANDING);
                ways.get(2).mustHaveBecome("29.c", Fulfillment.DONE);
                ways.get(3).mustHaveBecome("29.c", Fulfillment.OUTSTANDING);
                ways.get(4).mustHaveBecome("29.c", Fulfillment.NOT_DOCUMENTED);
              }
              return ways.get(0).held(applies, "29");
            })
        .orElse(Premise.NOT_HELD);
  }

  /** F56: lung function tests before an extensive resection only; no 29 without the lung. */
  public static Premise lungTestsAreForExtensiveResections(
      Recommender recommender, PatientCase patientCase) {
    String plan =
        "plannedProcedure.lesionIds= plannedProcedure.kind=METASTASECTOMY"
            + " plannedProcedure.site=LUNG plannedProcedure.extensive=";
    return Asked.judged(
        Asked.told(recommender, patientCase, plan, plan + "false", plan + "true"),
        ways -> {
          Asked extensive = ways.get(2);
          if (!Findings.rules(extensive.answer(), "18", "29")) {
            return Premise.NOT_RULED;
          }
          ways.subList(0, 2)
              .forEach(
                  asked ->
                      asked.must(
                          !asked.applies("29.b"),
                          () -> "29.b applies to a resection that may not be extensive."));
          withoutTheLung(recommender, patientCase);
          if (extensive.treated()) {
            extensive.mustBe("29.b", Applicability.APPLIES);
          }
          return Premise.of(extensive.treated());
        });
  }

  /** Where every lesion is listed and none lies in the lung, no plan is needed to say so. */
  private static void withoutTheLung(Recommender recommender, PatientCase patientCase) {
    Retold.of(patientCase, "plannedProcedure.site= plannedProcedure.lesionIds=")
        .flatMap(told -> Retold.of(told, PulmonaryLaws::withLiverOnly))
        .map(told -> Asked.about(recommender, told))
        .filter(asked -> asked.treated() && Findings.consistent(asked.answer()))
        .ifPresent(asked -> asked.mustBe("29", Applicability.DOES_NOT_APPLY));
  }

  private static PatientCase withLiverOnly(PatientCase told) {
    return PatientCase.builder()
        .from(told)
        .lesions(Listing.complete(Retold.lesion(LesionSite.LIVER).build()))
        .build();
  }

  /** F62: a definitive treatment of the lung asks for imaging, and the waiver of 10b is silent. */
  public static Premise definitiveTreatmentOfTheLungAsksForImaging(
      Recommender recommender, PatientCase patientCase) {
    return Retold.firstLesion(patientCase, "site=LUNG")
        .flatMap(lung -> Retold.of(lung, "goals.localTherapy=DEFINITIVE"))
        .map(
            told -> {
              Asked asked = Asked.about(recommender, told);
              if (asked.treated() && Findings.rules(asked.answer(), "27")) {
                asked.mustBe("27", Applicability.APPLIES);
                asked.must(
                    asked
                        .lines(AssessmentKind.IMAGING_WORK_UP, "NO_ROUTINE_BONE_IMAGING")
                        .isEmpty(),
                    () -> "Bone imaging is waived though 27 asks for it.");
              }
              return asked.held(asked.treated(), "18", "27");
            })
        .orElse(Premise.NOT_HELD);
  }
}
