// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Whether one lesion needs a biopsy: statements 12 to 14, in the order in which they win. */
final class BiopsyOfLesion {
  private static final Verdict REQUIRED =
      new Verdict("REQUIRED_BEFORE_TREATMENT", VerdictFamily.SUPPORTED);
  private static final Verdict ADVISED =
      new Verdict("ADVISED_IF_FEASIBLE", VerdictFamily.SUPPORTED);
  private static final Verdict CONSIDER = new Verdict("CONSIDER", VerdictFamily.DISCUSS);
  private static final Verdict OPTIONAL = new Verdict("OPTIONAL", VerdictFamily.DISCUSS);
  private static final Verdict NOT_NECESSARY = new Verdict("NOT_NECESSARY", VerdictFamily.NEGATIVE);

  private BiopsyOfLesion() {}

  static ImmutableList<Assessment> each(Lines lines) {
    return Lists.LESIONS.places(lines.facts()).stream()
        .map(lesion -> of(lines, lesion))
        .collect(toImmutableList());
  }

  static Reasoned need(Place<Lesion> lesion) {
    return Reasoned.when(
            not(Gates.DIAGNOSTIC_EXTENDED),
            Verdict.NOT_ASSESSED,
            "metastatic disease that the consensus addresses is not at issue")
        .when(
            Sampling.required(lesion),
            REQUIRED,
            "12b: an atypical look, an unusual place, another malignancy or a hereditary syndrome")
        .when(
            Sampling.solitaryAndContralateral(lesion),
            ADVISED,
            "14c: the only focus in the abdomen, on the other side of the primary")
        .when(
            Sampling.aboutToBeDestroyed(lesion),
            CONSIDER,
            "12c: the treatment planned destroys the tissue")
        .when(
            Sampling.lessCharacteristicWithinAbdomen(lesion),
            CONSIDER,
            "14b: in the abdomen and not quite typical")
        .when(Sampling.inSoftTissue(lesion), OPTIONAL, "13: in soft tissue, by core or open")
        .when(
            Sampling.waivedInLungOrLiver(lesion),
            NOT_NECESSARY,
            "12a: typical, in lung or liver, of a primary that tissue has proven")
        .when(
            Sampling.waivedWithinAbdomen(lesion),
            NOT_NECESSARY,
            "14a: widespread and typical in the abdomen")
        .otherwise(Verdict.NOT_ADDRESSED, "no statement speaks of sampling such a lesion");
  }

  private static Assessment of(Lines lines, Place<Lesion> lesion) {
    Assessment.Builder begun = lines.judge(AssessmentKind.BIOPSY, need(lesion));
    begun.target(lesion.path());
    boolean arises = !begun.build().possible().equals(ImmutableSet.of(Verdict.NOT_ASSESSED.name()));
    return begun
        .lines(arises ? beside(lines, lesion) : ImmutableList.of())
        .clauses(Lines.clauses("12", "13", "14", "15", "16"))
        .readings(ImmutableSet.of("R24", "R25", "R26"))
        .build();
  }

  private static ImmutableList<AnswerLine> beside(Lines lines, Place<Lesion> lesion) {
    ImmutableList.Builder<AnswerLine> all = ImmutableList.builder();
    all.add(sampled(lines, lesion));
    all.add(
        lines
            .due("OPTIONAL_RESEARCH", lines.finding("12.d").advice(), "12.d")
            .target(lesion.path())
            .build());
    if (mayBePlannedFor(lines, lesion)) {
      all.add(lines.due("TECHNIQUE_15", lines.finding("15").advice(), "15").build());
      all.add(
          lines.due("TECHNIQUE_16", lines.finding("16").advice(), "16.a", "16.b", "16.c").build());
    }
    return Lines.unlessNo(all.build());
  }

  private static AnswerLine sampled(Lines lines, Place<Lesion> lesion) {
    AnswerLine line =
        lines.condition("SAMPLED", "it was sampled", Sampling.sampled(lesion)).build();
    return AnswerLine.builder()
        .from(line)
        .target(lesion.path())
        .fulfillment(line.truth() == Ternary.YES ? Optional.of(Fulfillment.DONE) : Optional.empty())
        .build();
  }

  /** A biopsy is planned, and not of another lesion. */
  private static boolean mayBePlannedFor(Lines lines, Place<Lesion> lesion) {
    Known<String> planned = lines.facts().patientCase().plannedBiopsy().lesionId();
    String id = lesion.record().map(Lesion::id).orElse("");
    return lines.facts().patientCase().plannedBiopsy().planned().isYes() && !planned.is(id).isNo();
  }
}
