// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.guideline.NarrativePoint.NL2;
import static org.tarpswg.model.guideline.NarrativePoint.NL3;
import static org.tarpswg.model.guideline.NarrativePoint.NL4;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Recurrence;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.PerPlace;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.guideline.NarrativePoint;

/** Local ablation of one lesion: clauses 30 and 35, and the narrative on local therapies. */
final class LocalAblationOfLesion {
  static final Verdict NOT_FEASIBLE = new Verdict("NOT_FEASIBLE", VerdictFamily.NEGATIVE);
  static final Verdict CONSIDER = new Verdict("CONSIDER", VerdictFamily.SUPPORTED);
  static final Verdict MAY = new Verdict("MAY_BE_CONSIDERED", VerdictFamily.SUPPORTED);

  private static final Condition RECURRENT =
      Recurrence.RECURRENT.is(true, "metastases have come back");

  private static final PerPlace<Lesion, Reasoned> CANDIDACY =
      new PerPlace<>(LocalAblationOfLesion::candidacyAt);

  private LocalAblationOfLesion() {}

  static ImmutableList<Assessment> each(Lines lines) {
    return Lists.LESIONS.places(lines.facts()).stream()
        .map(lesion -> of(lines, lesion))
        .collect(toImmutableList());
  }

  static Reasoned candidacy(Place<Lesion> lesion) {
    return CANDIDACY.apply(lesion);
  }

  private static Reasoned candidacyAt(Place<Lesion> lesion) {
    return Reasoned.when(
            not(Gates.TREATMENT),
            Verdict.NOT_ASSESSED,
            "metastatic disease of a histology in Table 1 is not accepted as present")
        .when(
            not(anyOf(inLungOrLiver(lesion), RECURRENT)),
            Verdict.NOT_ADDRESSED,
            "NL2 speaks of lung and liver, 35 of recurrent metastases; this is neither")
        .when(
            not(Lesions.CONTROLLABLE_BY_ABLATION.at(lesion).is(true, "ablation can control it")),
            NOT_FEASIBLE,
            "local ablation is judged unable to control it")
        .when(RECURRENT, CONSIDER, "35: metastases have come back")
        .otherwise(MAY, "NL2: an accepted alternative in lung and liver");
  }

  private static Condition inLungOrLiver(Place<Lesion> lesion) {
    return Lesions.SITE.at(lesion).isOneOf(Lesions.LUNG_AND_LIVER, "in lung or liver");
  }

  private static Assessment of(Lines lines, Place<Lesion> lesion) {
    Assessment.Builder begun = lines.judge(AssessmentKind.LOCAL_ABLATION, candidacy(lesion));
    begun
        .target(lesion.path(lines.facts()))
        .lines(mayBeAblated(begun.build()) ? notes(lines, lesion) : ImmutableList.of())
        .clauses(Lines.clauses("12", "30", "35"))
        .narrative(Lines.points(NL2, NL3, NL4));
    return begun.build();
  }

  private static boolean mayBeAblated(Assessment verdict) {
    return verdict.possible().contains(CONSIDER.name()) || verdict.possible().contains(MAY.name());
  }

  private static ImmutableList<AnswerLine> notes(Lines lines, Place<Lesion> lesion) {
    return Lines.unlessNo(
        ImmutableList.of(
            lines
                .condition(
                    "COMPROMISED_LUNG_FUNCTION",
                    "lung function is compromised: ablation instead of resection",
                    allOf(
                        Lesions.SITE.at(lesion).is(LesionSite.LUNG, "in the lung"),
                        Judged.LUNG_FUNCTION_COMPROMISED.is(true, "compromised lung function")))
                .target(lesion.path(lines.facts()))
                .anchors(ImmutableList.of(Lines.anchor("30")))
                .build(),
            narrated(
                lines,
                lesion,
                "UNFIT_FOR_MAJOR_SURGERY",
                "not fit for a major operation",
                not(ResectionCriteria.FIT),
                NL4),
            narrated(
                lines,
                lesion,
                "ALTERNATIVE_IN_LIVER_OR_LUNG",
                "an alternative to resection in lung and liver",
                inLungOrLiver(lesion),
                NL2),
            narrated(
                lines,
                lesion,
                "COMPLEMENT_TO_SURGERY",
                "beside surgery where it cannot be resected itself",
                not(Lesions.COMPLETELY_RESECTABLE.at(lesion).is(true, "completely resectable")),
                NL4),
            modality(lines, lesion, "RFA", "radiofrequency ablation", NL2),
            modality(lines, lesion, "SBRT", "stereotactic body radiotherapy", NL2),
            modality(
                lines,
                lesion,
                "MICROWAVE",
                "microwave ablation; the evidence comes from other tumors",
                NL3),
            lines
                .condition(
                    "BIOPSY_FIRST",
                    "tissue may be wanted before it is destroyed",
                    not(Sampling.sampled(lesion)))
                .target(lesion.path(lines.facts()))
                .anchors(ImmutableList.of(Lines.anchor("12.c")))
                .build()));
  }

  private static AnswerLine narrated(
      Lines lines,
      Place<Lesion> lesion,
      String code,
      String words,
      Condition condition,
      NarrativePoint point) {
    return lines
        .condition(code, words, condition)
        .target(lesion.path(lines.facts()))
        .narrative(ImmutableList.of(point))
        .build();
  }

  private static AnswerLine modality(
      Lines lines, Place<Lesion> lesion, String code, String words, NarrativePoint point) {
    return narrated(lines, lesion, "MODALITY_" + code, words, allOf(), point);
  }
}
