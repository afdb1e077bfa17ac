// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.CaseChanges;

/** The same case, the same answer: no clock, no place, no order of lists. */
@Evolving
public final class PurityLaws {
  private static final int YEARS = 4;

  private PurityLaws() {}

  /** F11: the order of lists means nothing. */
  public static Premise theOrderOfListsChangesNothing(
      Recommender recommender, PatientCase patientCase, long seed) {
    PatientCase shuffled = CaseChanges.shuffle(seed).applyTo(patientCase);
    sameAnswer(
        recommender.recommend(patientCase),
        recommender.recommend(shuffled),
        patientCase,
        "the lists are in another order");
    return Premise.of(!shuffled.equals(patientCase));
  }

  /** F14: the same case gets an equal answer, written in the same words. */
  public static Premise theSameCaseGetsTheSameAnswer(
      Recommender recommender, PatientCase patientCase) {
    Recommendations first = recommender.recommend(patientCase);
    Recommendations second = recommender.recommend(copy(patientCase));
    Breach.unless(
        first.equals(second) && first.toString().equals(second.toString()),
        patientCase,
        () -> "Asked twice, two answers: " + difference(first, second));
    return Premise.HELD;
  }

  private static PatientCase copy(PatientCase patientCase) {
    return PatientCase.builder().from(patientCase).build();
  }

  /** F14: if every date moves by the same number of years, nothing else does. */
  public static Premise movingEveryDateByYearsChangesNothing(
      Recommender recommender, PatientCase patientCase) {
    PatientCase moved = CaseChanges.shiftYears(YEARS).applyTo(patientCase);
    sameAnswer(
        recommender.recommend(patientCase),
        recommender.recommend(moved),
        patientCase,
        "every date is four years later");
    return Premise.HELD;
  }

  /** F15: the answer counts from the day that the case names, and says so. */
  public static Premise theAnswerCountsFromTheDayOfTheCase(
      Recommender recommender, PatientCase patientCase) {
    Breach.unless(
        recommender.recommend(patientCase).receipt().asOf().equals(patientCase.asOf()),
        patientCase,
        () -> "The receipt names another day than the case.");
    return Premise.HELD;
  }

  /**
   * F15: neither the locale nor the time zone of the machine matters. Sets both and restores them.
   */
  public static Premise theMachinesPlaceChangesNothing(
      Recommender recommender, PatientCase patientCase) {
    Recommendations here = recommender.recommend(patientCase);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));
      Recommendations there = recommender.recommend(copy(patientCase));
      Breach.unless(
          here.equals(there) && here.toString().equals(there.toString()),
          patientCase,
          () -> "Another place, another answer: " + difference(here, there));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    return Premise.HELD;
  }

  private static void sameAnswer(
      Recommendations before, Recommendations after, PatientCase of, String change) {
    Breach.unless(
        AnswerView.of(before).equals(AnswerView.of(after)),
        of,
        () -> "Another answer where " + change + ": " + difference(before, after));
  }

  private static String difference(Recommendations before, Recommendations after) {
    ImmutableList<String> first = AnswerView.of(before);
    ImmutableList<String> second = AnswerView.of(after);
    return first.stream().filter(line -> !second.contains(line)).toList()
        + " against "
        + second.stream().filter(line -> !first.contains(line)).toList();
  }
}
