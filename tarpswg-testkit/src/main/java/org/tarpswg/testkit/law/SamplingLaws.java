// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/** Statements 5 to 16 and 20: which lesion is sampled, how, and which images are asked for. */
@Evolving
public final class SamplingLaws {
  private static final ImmutableSet<LocalTreatment> DESTROYING =
      ImmutableSet.of(
          LocalTreatment.RFA,
          LocalTreatment.MICROWAVE,
          LocalTreatment.SBRT,
          LocalTreatment.OTHER_RT);
  private static final ImmutableSet<String> LESS_THAN_CONSIDERED =
      ImmutableSet.of("NOT_NECESSARY", "NOT_ADDRESSED", "OPTIONAL");
  private static final ImmutableSet<String> ASKING_FOR_IMAGES =
      ImmutableSet.of(
          "5", "6", "7", "8", "9", "10a", "10b.imaging", "10b.waiver", "10c", "20.ii", "27", "34");

  private SamplingLaws() {}

  private static FactPath at(Lesion lesion) {
    return FactPath.of("lesions[" + lesion.id() + "]");
  }

  /** F57: for one lesion sampling is never both waived and asked for, and asking wins. */
  public static Premise samplingIsNeverWaivedAndAskedFor(
      Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    if (!Findings.rules(asked.answer(), "12")) {
      return Premise.NOT_RULED;
    }
    ImmutableSet<FactPath> waived = targets(asked, "12.a");
    ImmutableSet<FactPath> required = targets(asked, "12.b");
    asked.must(
        Sets.intersection(waived, required).isEmpty(),
        () -> "12 waives and asks for a sample of " + Sets.intersection(waived, required));
    for (Assessment found : asked.assessments(AssessmentKind.BIOPSY)) {
      asked.must(
          found.target().filter(required::contains).isEmpty()
              || found.verdict().equals(Optional.of("REQUIRED_BEFORE_TREATMENT")),
          () -> found.subject() + " is " + found.verdict() + " though 12b asks for it.");
    }
    return Premise.of(!waived.isEmpty() || !required.isEmpty());
  }

  private static ImmutableSet<FactPath> targets(Asked asked, String part) {
    return asked.applies(part)
        ? ImmutableSet.copyOf(Findings.in(asked.findings(), part).targets())
        : ImmutableSet.of();
  }

  /** F58: before tissue is destroyed a sample is considered, and is outstanding until taken. */
  public static Premise tissueIsConsideredBeforeItIsDestroyed(
      Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    if (!Findings.rules(asked.answer(), "1", "12")) {
      return Premise.NOT_RULED;
    }
    ImmutableList<Lesion> destroyed =
        patientCase.lesions().entries().stream()
            .filter(lesion -> lesion.plannedLocalTreatment().test(DESTROYING::contains).isYes())
            .collect(ImmutableList.toImmutableList());
    if (destroyed.isEmpty() || !asked.applies("1")) {
      return Premise.NOT_HELD;
    }
    asked.mustBe("12.c", Applicability.APPLIES);
    for (Lesion lesion : destroyed) {
      for (Assessment found : asked.assessments(AssessmentKind.BIOPSY)) {
        asked.must(
            !found.target().equals(Optional.of(at(lesion)))
                || Sets.intersection(found.possible(), LESS_THAN_CONSIDERED).isEmpty(),
            () -> found.subject() + " can be " + found.possible() + " though it is destroyed.");
      }
    }
    asked.mustHaveBecome("12.c", sampledWhereDestroyed(patientCase.lesions()));
    return Premise.HELD;
  }

  /** Of each lesion, also of those that nobody has listed yet: sampled, if it is destroyed. */
  private static Fulfillment sampledWhereDestroyed(Listing<Lesion> lesions) {
    Ternary all =
        lesions.all(
            lesion ->
                lesion
                    .plannedLocalTreatment()
                    .test(DESTROYING::contains)
                    .not()
                    .or(lesion.histologicStatus().is(HistologicStatus.NOT_SAMPLED).not()));
    return switch (all) {
      case YES -> Fulfillment.DONE;
      case NO -> Fulfillment.OUTSTANDING;
      case UNKNOWN -> Fulfillment.NOT_DOCUMENTED;
    };
  }

  /** F59, F88: a fine needle is against 16b at the first diagnosis and never at a recurrence. */
  public static Premise aFineNeedleIsForRecurrences(
      Recommender recommender, PatientCase patientCase) {
    String way =
        "plannedBiopsy.planned=true plannedBiopsy.cores= plannedBiopsy.gauge="
            + " plannedBiopsy.purpose=";
    return Asked.judged(
        Asked.told(
            recommender,
            patientCase,
            way + "INITIAL_DIAGNOSIS plannedBiopsy.technique=FNA",
            way + "INITIAL_DIAGNOSIS plannedBiopsy.technique=CORE",
            way + "RECURRENCE_OF_KNOWN plannedBiopsy.technique=FNA",
            way + "RECURRENCE_OF_KNOWN plannedBiopsy.technique="),
        ways -> {
          Asked needle = ways.get(0);
          boolean addressed = needle.applies("1");
          if (addressed && Findings.rules(needle.answer(), "16")) {
            needle.mustHaveBecome("16.b", Fulfillment.CONTRAVENED);
            needle.mustHaveBecome("16.a", Fulfillment.OUTSTANDING);
            ways.get(1).mustHaveBecome("16.b", Fulfillment.DONE);
            for (Asked known : ways.subList(2, 4)) {
              known.mustBe("16.c", Applicability.APPLIES);
              known.mustBe("16.b", Applicability.DOES_NOT_APPLY);
              known.must(
                  !known.is("16", Fulfillment.CONTRAVENED),
                  () -> "A needle for a recurrence is held against 16.");
            }
          }
          return needle.held(addressed, "1", "16");
        });
  }

  /** F60: four cores by a needle of 14 to 16 gauge are enough, three are not, 17 is too thin. */
  public static Premise fourCoresOfFourteenToSixteenGaugeAreEnough(
      Recommender recommender, PatientCase patientCase) {
    String way = "plannedBiopsy.planned=true plannedBiopsy.technique=CORE plannedBiopsy.cores=";
    return Asked.judged(
        Asked.told(
            recommender,
            patientCase,
            way + "4 plannedBiopsy.gauge=14",
            way + "4 plannedBiopsy.gauge=16",
            way + "3 plannedBiopsy.gauge=16",
            way + "4 plannedBiopsy.gauge=17"),
        ways -> {
          Asked enough = ways.get(0);
          boolean addressed = enough.applies("1");
          if (addressed && Findings.rules(enough.answer(), "16")) {
            enough.mustHaveBecome("16.a", Fulfillment.DONE);
            ways.get(1).mustHaveBecome("16.a", Fulfillment.DONE);
            ways.get(2).mustHaveBecome("16.a", Fulfillment.CONTRAVENED);
            ways.get(3).mustHaveBecome("16.a", Fulfillment.CONTRAVENED);
          }
          return enough.held(addressed, "1", "16");
        });
  }

  /** F61: a solitary contralateral lesion is the only one in the abdomen, all being listed. */
  public static Premise aSolitaryLesionIsTheOnlyOne(
      Recommender recommender, PatientCase patientCase) {
    Optional<PatientCase> left =
        Retold.of(patientCase, "primary.laterality=LEFT disease.sarcomatosis= disease.patterns=");
    Optional<PatientCase> one =
        left.flatMap(told -> Retold.of(told, of -> listing(of, Listing.complete(right(1)))));
    Optional<PatientCase> two =
        left.flatMap(told -> Retold.of(told, of -> listing(of, Listing.complete(right(2)))));
    Optional<PatientCase> more =
        left.flatMap(told -> Retold.of(told, of -> listing(of, Listing.atLeast(right(1)))));
    if (one.isEmpty() || two.isEmpty() || more.isEmpty()) {
      return Premise.NOT_HELD;
    }
    Asked solitary = Asked.about(recommender, one.orElseThrow());
    boolean addressed = solitary.applies("1") && Findings.consistent(solitary.answer());
    if (addressed && Findings.rules(solitary.answer(), "14")) {
      solitary.mustBe("14.c", Applicability.APPLIES);
      Asked.about(recommender, two.orElseThrow()).mustBe("14.c", Applicability.DOES_NOT_APPLY);
      Asked.about(recommender, more.orElseThrow()).mustBe("14.c", Applicability.UNDETERMINED);
    }
    return solitary.held(addressed, "1", "14");
  }

  private static Lesion right(int count) {
    return Retold.lesion(LesionSite.PERITONEUM)
        .laterality(Known.known(Laterality.RIGHT))
        .count(Known.known(count))
        .build();
  }

  private static PatientCase listing(PatientCase told, Listing<Lesion> lesions) {
    return PatientCase.builder().from(told).lesions(lesions).build();
  }

  /** F63: no examination is listed that no clause asks for. */
  public static Premise noImageIsAskedForWithoutAClause(
      Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    boolean held = false;
    for (Assessment found : asked.assessments(AssessmentKind.IMAGING_WORK_UP)) {
      for (AnswerLine line : found.lines()) {
        if (line.truth() == Ternary.YES) {
          asked.must(
              line.anchors().stream()
                  .anyMatch(
                      anchor ->
                          ASKING_FOR_IMAGES.contains(anchor.id()) && asked.applies(anchor.id())),
              () -> line.code() + " is listed, yet no clause that asks for images applies.");
          held = true;
        }
      }
    }
    return asked.answer().assessments().isEmpty() ? Premise.NOT_RULED : Premise.of(held);
  }

  /** F29: while all that is seen is equivocal nothing is treated; 20 asks to look again. */
  public static Premise equivocalLesionsOpenNoTreatment(
      Recommender recommender, PatientCase patientCase) {
    return Retold.of(
            patientCase,
            "disease.status=SUSPECTED disease.timing=SYNCHRONOUS disease.patterns="
                + " primary.treatmentStatus=IN_SITU operations=")
        .flatMap(told -> Retold.of(told, SamplingLaws::equivocal))
        .map(
            told -> {
              Asked asked = Asked.about(recommender, told);
              boolean in = asked.answer().scope().scopeClass() == ScopeClass.IN;
              asked.must(
                  Findings.applying(asked.answer(), Findings.OF_TREATMENT).isEmpty(),
                  () ->
                      "Treatment clauses apply to equivocal lesions: "
                          + Findings.applying(asked.answer(), Findings.OF_TREATMENT));
              if (in && Findings.rules(asked.answer(), "20")) {
                asked.mustBe("20.i", Applicability.APPLIES);
                asked.mustBe("20.ii", Applicability.APPLIES);
              }
              return asked.held(in, "20");
            })
        .orElse(Premise.NOT_HELD);
  }

  private static PatientCase equivocal(PatientCase told) {
    Lesion seen =
        Retold.lesion(LesionSite.LUNG)
            .appearance(Known.known(RadiographicAppearance.EQUIVOCAL))
            .histologicStatus(Known.known(HistologicStatus.NOT_SAMPLED))
            .build();
    return listing(told, Listing.complete(seen));
  }
}
