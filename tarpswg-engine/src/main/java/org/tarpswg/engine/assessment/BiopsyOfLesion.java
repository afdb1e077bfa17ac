// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.PerPlace;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.RadiographicAppearance;

/**
 * Whether one lesion needs a biopsy: clauses 12 to 14, asked of it alone. The stronger advice
 * stands: a duty before a wish, a wish before a waiver. Whether it was sampled is shown beside the
 * verdict and does not change it.
 */
final class BiopsyOfLesion {
  static final Verdict REQUIRED = new Verdict("REQUIRED_BEFORE_TREATMENT", VerdictFamily.SUPPORTED);
  static final Verdict ADVISED = new Verdict("ADVISED_IF_FEASIBLE", VerdictFamily.SUPPORTED);
  static final Verdict CONSIDER = new Verdict("CONSIDER", VerdictFamily.DISCUSS);
  static final Verdict OPTIONAL = new Verdict("OPTIONAL", VerdictFamily.DISCUSS);
  static final Verdict NOT_NECESSARY = new Verdict("NOT_NECESSARY", VerdictFamily.NEGATIVE);

  private static final ImmutableSet<Laterality> WITHOUT_OPPOSITE =
      ImmutableSet.of(Laterality.MIDLINE, Laterality.BILATERAL);

  private static final PerPlace<Lesion, Reasoned> NEED = new PerPlace<>(BiopsyOfLesion::needAt);

  private BiopsyOfLesion() {}

  /** One answer for each lesion that is listed. */
  static ImmutableList<Assessment> each(Lines lines) {
    return Lists.LESIONS.places(lines.facts()).stream()
        .map(lesion -> of(lines, lesion))
        .collect(toImmutableList());
  }

  /** The rungs, the sites being apart by their own conditions; the order is that of R24. */
  static Reasoned need(Place<Lesion> lesion) {
    return NEED.apply(lesion);
  }

  private static Reasoned needAt(Place<Lesion> lesion) {
    return Reasoned.when(
            not(Gates.DIAGNOSTIC_EXTENDED),
            Verdict.NOT_ASSESSED,
            "the consensus does not speak of this patient")
        .when(
            Sampling.required(lesion),
            REQUIRED,
            "12.b: its look, its place, a second malignancy or a syndrome calls for a sample")
        .when(
            Sampling.solitaryAndContralateral(lesion),
            ADVISED,
            "14.c: it is the only one there and lies opposite the primary")
        .when(
            Sampling.aboutToBeDestroyed(lesion),
            CONSIDER,
            "12.c: what is planned destroys the tissue")
        .when(
            Sampling.lessCharacteristicWithinAbdomen(lesion),
            CONSIDER,
            "14.b: it looks less than characteristic, so that another disease is possible")
        .when(
            Sampling.waivedInLungOrLiver(lesion),
            NOT_NECESSARY,
            "12.a: typical in lung or liver, with a primary that tissue has proven")
        .when(
            Sampling.waivedWithinAbdomen(lesion),
            NOT_NECESSARY,
            "14.a: widespread, and every lesion there is typical")
        .when(Sampling.inSoftTissue(lesion), OPTIONAL, "13: by core needle or open")
        .otherwise(Verdict.NOT_ADDRESSED, "no sentence of 12 to 14 speaks of such a lesion");
  }

  private static Assessment of(Lines lines, Place<Lesion> lesion) {
    Assessment verdict = lines.judge(AssessmentKind.BIOPSY, need(lesion)).lines(none()).build();
    boolean assessed = !verdict.possible().equals(ImmutableSet.of(Verdict.NOT_ASSESSED.name()));
    Assessment.Builder begun = Assessment.builder().from(verdict);
    begun
        .target(lesion.path(lines.facts()))
        .addAllReasons(besides(lines.facts(), lesion, verdict.verdict()))
        .lines(assessed ? new BiopsyLines(lines, lesion, verdict).all() : none())
        .clauses(Lines.clauses("12", "13", "14", "15", "16"))
        .readings(ImmutableSet.of("R24", "R25"));
    return begun.build();
  }

  private static <T> ImmutableList<T> none() {
    return ImmutableList.of();
  }

  /** What else a reader must know to understand the verdict. */
  private static ImmutableList<String> besides(
      CaseFacts facts, Place<Lesion> place, Optional<String> verdict) {
    Lesion lesion = place.record(facts).orElseThrow();
    ImmutableList.Builder<String> besides = ImmutableList.builder();
    if (verdict.equals(Optional.of(Verdict.NOT_ADDRESSED.name()))) {
      boolean lungOrLiver = lesion.site().test(Lesions.LUNG_AND_LIVER::contains).isYes();
      if (lungOrLiver && lesion.appearance().is(RadiographicAppearance.EQUIVOCAL).isYes()) {
        besides.add("it is equivocal: further imaging (9, 10c) comes first");
      }
      if (lungOrLiver && facts.patientCase().primary().biopsyProven().isNo()) {
        besides.add("tissue has not proven the primary: no waiver, and its pathology first (11a)");
      }
      if (facts.patientCase().primary().laterality().test(WITHOUT_OPPOSITE::contains).isYes()) {
        besides.add("a primary in the midline or on both sides has no opposite side (14.c)");
      }
    }
    if (verdict.equals(Optional.of(ADVISED.name())) && lesion.biopsyFeasible().isNo()) {
      besides.add("tissue is wanted, yet it is judged not feasible to get");
    }
    return besides.build();
  }
}
