// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.HepaticVolume;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What the facts say about metastases of the liver (clause 31). */
public final class Liver {
  private static final FactPath PROGRESSING = FactPath.of("disease.progressingFoci");

  private static final RecordQuestion<Lesion, Boolean> PROGRESSES =
      RecordQuestion.of(
          "progresses",
          (lesion, facts) -> {
            Known<ImmutableSet<String>> foci = facts.patientCase().disease().progressingFoci();
            Ternary progresses = foci.test(ids -> isAmong(lesion, ids, facts));
            return Facts.truth(
                progresses,
                ImmutableList.of(PROGRESSING),
                Facts.one(Facts.read(PROGRESSING, foci)));
          });

  /** There is a metastasis of the liver. */
  public static final Condition.Exists<Lesion> INVOLVED =
      Lists.LESIONS.some("there is a metastasis of the liver", Liver::isInLiver);

  /** The policy in force reads clause 31 for a progressing focus too, and one is in the liver. */
  public static final Condition PROGRESSING_FOCUS_IS_ENOUGH =
      allOf(
          PolicyQuestions.EMBOLIZATION_FOR_PROGRESSING_FOCI.is(
              true, "a progressing focus is enough"),
          Lists.LESIONS.some(
              "a metastasis of the liver progresses",
              lesion ->
                  allOf(
                      isInLiver(lesion),
                      PROGRESSES.at(lesion).is(true, "it is one that progresses"))));

  /**
   * Whether the volume of disease in the liver is large: as judged, and not where a complete list
   * of lesions holds none in the liver.
   */
  public static final Question<Boolean> LARGE_VOLUME =
      Question.of("large volume of disease in the liver", Liver::largeVolume);

  private Liver() {}

  private static Reading<Boolean> largeVolume(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    Known<HepaticVolume> judged =
        sheet.value("disease.hepaticVolume", facts.patientCase().disease().hepaticVolume());
    if (judged.isKnown()) {
      return sheet.truth(judged.is(HepaticVolume.LARGE));
    }
    Outcome<Ternary> involved = Completions.truthOf(INVOLVED, facts);
    sheet.add(() -> Derivations.facts(INVOLVED, facts), involved::missing);
    boolean isFree = involved.verdictOr(Ternary.UNKNOWN).isNo();
    return sheet.truth(isFree ? Ternary.NO : Ternary.UNKNOWN);
  }

  private static Condition isInLiver(Place<Lesion> lesion) {
    return Lesions.SITE.at(lesion).is(LesionSite.LIVER, "it lies in the liver");
  }

  private static boolean isAmong(Place<Lesion> lesion, ImmutableSet<String> ids, CaseFacts facts) {
    return lesion.record(facts).map(Lesion::id).filter(ids::contains).isPresent();
  }
}
