// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.model.clinical.DiseasePattern.SOLITARY_INTRA_ABDOMINAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.RelationToPrimary;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What clause 14 asks of a lesion by itself: whether it is one, and on which side. */
public final class LesionSide {
  private static final int ONE = 1;
  private static final ImmutableSet<Laterality> SIDES =
      ImmutableSet.of(Laterality.LEFT, Laterality.RIGHT);

  /** Whether the record stands for one lesion: by its count, else by its distribution (R25). */
  public static final RecordQuestion<Lesion, Boolean> SINGLE =
      RecordQuestion.of("a single lesion", LesionSide::single);

  /**
   * Whether it is the one where a single metastasis within the abdomen is on record: the lesion
   * listed there, else any that may lie there. A pattern that is not told is not asked for (R25).
   */
  public static final RecordQuestion<Lesion, Boolean> STATED_SOLITARY =
      RecordQuestion.of("the single one stated", LesionSide::statedSolitary);

  /**
   * Whether it lies opposite the primary: as told, else by the two sides. In the midline and on
   * both sides there is no opposite (R25).
   */
  public static final RecordQuestion<Lesion, Boolean> CONTRALATERAL =
      RecordQuestion.of("opposite the primary", LesionSide::contralateral);

  /**
   * Whether it is on record that it cannot be biopsied. One that nobody has judged is not: tissue
   * is then asked for, if feasible.
   */
  public static final RecordQuestion<Lesion, Boolean> JUDGED_NOT_FEASIBLE =
      RecordQuestion.of(
          "judged not feasible to biopsy",
          (place, facts) -> {
            Ternary feasible =
                place.record(facts).map(Lesion::biopsyFeasible).orElse(Ternary.UNKNOWN);
            return Facts.truth(
                Ternary.of(feasible.isNo()),
                ImmutableList.of(),
                Facts.one(Facts.read(place.path(facts).field("biopsyFeasible"), feasible)));
          });

  /** The lesions that surely lie there, looked for once however many are asked. */
  private static final Question<ImmutableSet<Lesion>> SURELY_THERE =
      Question.of(
          "the lesions that surely lie within the abdomen",
          facts ->
              new Reading<>(
                  ImmutableList.of(
                      ImmutableSet.copyOf(IntraAbdominalFoci.of(facts.patientCase()).lesions())),
                  ImmutableList.of(),
                  ImmutableList.of()));

  private LesionSide() {}

  private static Reading<Boolean> single(Place<Lesion> place, CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    Known<Integer> count =
        sheet.value(
            place.path(facts).field("count").text(),
            place.record(facts).map(Lesion::count).orElseGet(Known::<Integer>unknown));
    if (count.isKnown()) {
      return sheet.truth(count.is(ONE));
    }
    return sheet.truth(
        sheet
            .value(
                place.path(facts).field("distribution").text(),
                place.record(facts).map(Lesion::distribution).orElseGet(Known::unknown))
            .is(LesionDistribution.SOLITARY));
  }

  private static Reading<Boolean> statedSolitary(Place<Lesion> place, CaseFacts facts) {
    Known<ImmutableSet<DiseasePattern>> patterns = facts.patientCase().disease().patterns();
    FactSheet sheet = new FactSheet();
    sheet.only("disease.patterns", patterns);
    boolean stated = patterns.test(known -> known.contains(SOLITARY_INTRA_ABDOMINAL)).isYes();
    ImmutableSet<Lesion> there = facts.read(SURELY_THERE).possible().get(0);
    boolean itself =
        there.isEmpty()
            ? place
                .record(facts)
                .map(lesion -> mayBeOne(place.path(facts), lesion, sheet))
                .orElse(true)
            : place.record(facts).filter(there::contains).isPresent();
    return sheet.oneOf(ImmutableList.of(stated && itself));
  }

  /** A record of several that may lie there is not the single one, so it lies elsewhere. */
  private static boolean mayBeOne(FactPath place, Lesion lesion, FactSheet sheet) {
    sheet.only(place.field("count").text(), lesion.count());
    sheet.only(place.field("distribution").text(), lesion.distribution());
    return IntraAbdominalFoci.foci(lesion).allows(ONE);
  }

  private static Reading<Boolean> contralateral(Place<Lesion> place, CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    Known<RelationToPrimary> relation =
        sheet.value(
            place.path(facts).field("relationToPrimary").text(),
            place.record(facts).map(Lesion::relationToPrimary).orElseGet(Known::unknown));
    if (relation.isKnown()) {
      return sheet.truth(relation.is(RelationToPrimary.CONTRALATERAL));
    }
    Known<Laterality> primary =
        sheet.value("primary.laterality", facts.patientCase().primary().laterality());
    Known<Laterality> lesion =
        sheet.value(
            place.path(facts).field("laterality").text(),
            place.record(facts).map(Lesion::laterality).orElseGet(Known::unknown));
    return sheet.truth(oppositeBySides(primary, lesion));
  }

  /** Whether two sides are opposite; in the midline and on both sides there is no opposite. */
  public static Ternary oppositeBySides(Known<Laterality> primary, Known<Laterality> lesion) {
    Ternary hasOpposite = primary.test(SIDES::contains).and(lesion.test(SIDES::contains));
    return hasOpposite.and(differ(primary, lesion));
  }

  private static Ternary differ(Known<Laterality> one, Known<Laterality> other) {
    return one.value()
        .map(side -> other.test(opposite -> opposite != side))
        .orElse(Ternary.UNKNOWN);
  }
}
