// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.ExtrahepaticExtent;
import org.tarpswg.model.clinical.HepaticVolume;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.stability.Evolving;

/** Statements 23 to 36: boundaries, what opens a clause and what does not. */
@Evolving
public final class LocalTherapyLaws {
  private static final ImmutableSet<ExtrahepaticExtent> LITTLE =
      ImmutableSet.of(ExtrahepaticExtent.NONE, ExtrahepaticExtent.LIMITED);

  private LocalTherapyLaws() {}

  /** F49: twelve months to the first metastases are long, eleven are not. */
  public static Premise twelveMonthsAreALongInterval(
      Recommender recommender, PatientCase patientCase) {
    String way = "plannedProcedure.kind= disease.freeIntervalMonths=";
    return Asked.judged(
        Asked.told(recommender, patientCase, way + 11, way + 12, way + 13),
        months -> {
          if (months.stream().allMatch(asked -> asked.applies("25.b"))) {
            months.get(0).mustHaveBecome("25.b", Fulfillment.OUTSTANDING);
            months.get(1).mustHaveBecome("25.b", Fulfillment.DONE);
            months.get(2).mustHaveBecome("25.b", Fulfillment.DONE);
          }
          return months.get(0).held(months.get(0).applies("25.b"), "25");
        });
  }

  /** F49: twelve months since the last clearance are not short, eleven are. */
  public static Premise twelveMonthsSinceAClearanceAreNotShort(
      Recommender recommender, PatientCase patientCase) {
    String way =
        "disease.recurrent=true primary.grade= primary.highGrade=false disease.tumorVolume=LOW"
            + " disease.latestFreeIntervalMonths=";
    return Retold.of(patientCase, Retold::withMetastasectomy)
        .map(removed -> Asked.told(recommender, removed, way + 11, way + 12))
        .filter(months -> !months.isEmpty())
        .map(
            months -> {
              boolean asks = months.get(0).applies("35");
              if (asks && Findings.rules(months.get(0).answer(), "36")) {
                months.get(0).mustBe("36.b", Applicability.APPLIES);
                months.get(1).mustBe("36.b", Applicability.DOES_NOT_APPLY);
              }
              return months.get(0).held(asks, "35", "36");
            })
        .orElse(Premise.NOT_HELD);
  }

  /** F50: six months of stable disease count as a response, five do not. */
  public static Premise sixMonthsOfStableDiseaseCount(
      Recommender recommender, PatientCase patientCase) {
    String way =
        "plannedProcedure.kind= systemicTherapies.complete= disease.clearRegression=false"
            + " disease.response=SD disease.stableDiseaseMonths=";
    return Asked.judged(
        Asked.told(recommender, patientCase, way + 5, way + 6),
        months -> {
          boolean applies = months.get(0).applies("25.c");
          if (applies) {
            months.get(0).mustHaveBecome("25.c", Fulfillment.OUTSTANDING);
            months.get(1).mustHaveBecome("25.c", Fulfillment.DONE);
          }
          return months.get(0).held(applies, "25");
        });
  }

  /** F51: no time without therapy where waiting may cost resectability. */
  public static Premise waitingIsNotOfferedWhereItCosts(
      Recommender recommender, PatientCase patientCase) {
    return Asked.judged(
        Asked.told(recommender, patientCase, "disease.delayCompromisesResectability=true"),
        one -> {
          Asked asked = one.get(0);
          if (asked.treated() && Findings.rules(asked.answer(), "23")) {
            asked.mustBe("23", Applicability.DOES_NOT_APPLY);
          }
          return asked.held(asked.treated(), "18", "23");
        });
  }

  /** F52: embolization is for a large burden in the liver and little beside it. */
  public static Premise embolizationIsForALargeBurdenInTheLiver(
      Recommender recommender, PatientCase patientCase) {
    String large = "disease.hepaticVolume=LARGE disease.extrahepaticExtent=";
    return Asked.judged(
        Asked.told(
            recommender,
            patientCase,
            large + "LIMITED",
            large + "NONE",
            large + "EXTENSIVE",
            "disease.hepaticVolume=LIMITED disease.extrahepaticExtent=NONE",
            ""),
        ways -> {
          ways.forEach(LocalTherapyLaws::embolizesOnlyThere);
          return ways.get(0).held(ways.get(0).treated(), "18", "31");
        });
  }

  private static void embolizesOnlyThere(Asked asked) {
    var disease = asked.of().disease();
    boolean trigger =
        disease.hepaticVolume().is(HepaticVolume.LARGE).isYes()
            && disease.extrahepaticExtent().test(LITTLE::contains).isYes();
    asked.must(
        asked.applies("31") == (trigger && asked.treated() && asked.findings().containsKey("31")),
        () -> "31 must apply exactly to a large burden in the liver with little beside it.");
    asked
        .assessment(AssessmentKind.LIVER_EMBOLIZATION)
        .ifPresent(
            found ->
                asked.must(
                    asked.applies("31") || !found.family().equals(VerdictFamily.SUPPORTED),
                    () -> "Embolization is " + found.family() + " though 31 does not apply."));
  }

  /** F52: a lesion that is to be embolized is not controlled by ablation for that. */
  public static Premise embolizationIsNoAblation(Recommender recommender, PatientCase patientCase) {
    var none = Retold.firstLesion(patientCase, "plannedLocalTreatment=NONE");
    var embolized = Retold.firstLesion(patientCase, "plannedLocalTreatment=TACE");
    if (none.isEmpty() || embolized.isEmpty()) {
      return Premise.NOT_HELD;
    }
    Asked before = Asked.about(recommender, none.orElseThrow());
    Asked after = Asked.about(recommender, embolized.orElseThrow());
    if (Findings.rules(before.answer(), "24")) {
      after.must(
          before.fulfillment("24.b").equals(after.fulfillment("24.b"))
              && before
                  .assessment(AssessmentKind.METASTASECTOMY)
                  .map(found -> found.possible())
                  .equals(
                      after
                          .assessment(AssessmentKind.METASTASECTOMY)
                          .map(found -> found.possible())),
          () -> "A planned embolization changes what can be controlled.");
    }
    return before.held(before.applies("24.b"), "24");
  }

  /** F53, F88: HIPEC is never advised, and to plan it does not open 33. */
  public static Premise hipecIsNeverAdvised(Recommender recommender, PatientCase patientCase) {
    String way = "disease.sarcomatosis=true plannedProcedure.hipec=";
    return Asked.judged(
        Asked.told(
            recommender,
            patientCase,
            "plannedProcedure.hipec=true",
            "plannedProcedure.hipec=false",
            way + "true",
            way + "false"),
        ways -> {
          Asked planned = ways.get(2);
          if (!Findings.rules(planned.answer(), "33")) {
            return Premise.NOT_RULED;
          }
          ways.forEach(LocalTherapyLaws::speaksAgainstHipec);
          ways.get(1).mustBe("33", ways.get(0).applicability("33"));
          if (planned.applies("33")) {
            planned.mustHaveBecome("33", Fulfillment.CONTRAVENED);
            ways.get(3).mustHaveBecome("33", Fulfillment.DONE);
          }
          return Premise.of(planned.applies("33"));
        });
  }

  private static void speaksAgainstHipec(Asked asked) {
    var finding = Findings.in(asked.findings(), "33");
    asked.must(
        finding.direction().equals(Optional.of(Direction.AGAINST))
            && finding.force().equals(Optional.of(Force.NO_ROLE)),
        () -> "33 is " + finding.direction() + " " + finding.force());
    asked
        .lines(AssessmentKind.DEVIATION_AUDIT, "HIPEC")
        .forEach(
            line ->
                asked.must(
                    !line.audit().equals(Optional.of(AuditVerdict.CONCORDANT))
                        && !line.audit().equals(Optional.of(AuditVerdict.CONCORDANT_WITH_NOTE)),
                    () -> "HIPEC is said to be in line with the paper."));
  }

  /** F90: where sarcomatosis is known, disease is multifocal. */
  public static Premise sarcomatosisIsMultifocal(Recommender recommender, PatientCase patientCase) {
    return Asked.judged(
        Asked.told(recommender, patientCase, "disease.sarcomatosis=true disease.patterns="),
        one -> {
          Asked asked = one.get(0);
          if (asked.treated() && Findings.rules(asked.answer(), "32", "33")) {
            asked.mustBe("32", Applicability.APPLIES);
            asked.mustBe("33", Applicability.APPLIES);
          }
          return asked.held(asked.treated(), "18", "32", "33");
        });
  }

  /** F90: lesions that cannot be cleared today do not make disease unresectable for good. */
  public static Premise whatCannotBeClearedTodayMayBeLater(
      Recommender recommender, PatientCase patientCase) {
    return Retold.of(
            patientCase,
            "disease.potentiallyResectable= disease.allSitesManageable="
                + " disease.untreatedSinceThisDiagnosis=true"
                + " disease.delayCompromisesResectability=false")
        .flatMap(
            told ->
                Retold.firstLesion(
                    told, "completelyResectable=false controllableByLocalAblation=false"))
        .map(
            told -> {
              Asked asked = Asked.about(recommender, told);
              if (asked.treated() && Findings.rules(asked.answer(), "23")) {
                asked.mustBe("23", Applicability.UNDETERMINED);
              }
              return asked.held(asked.treated(), "18", "23");
            })
        .orElse(Premise.NOT_HELD);
  }
}
