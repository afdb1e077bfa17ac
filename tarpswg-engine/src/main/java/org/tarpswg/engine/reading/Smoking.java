// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SmokingStatus;
import org.tarpswg.model.fact.FactPath;

/** Whether smoking was given up in time before an operation (clause 29). */
public final class Smoking {
  private static final FactPath QUIT = FactPath.of("patient.smokingQuitDate");
  private static final FactPath PLANNED = FactPath.of("plannedProcedure.date");

  private static final Question<SmokingStatus> STATUS =
      Facts.choice("patient.smokingStatus", SmokingStatus.class, c -> c.patient().smokingStatus());

  /** A day is told from which nothing was smoked; one that is not told is not asked for. */
  private static final Question<Boolean> HAS_QUIT =
      Question.of(
          "a day on which smoking was given up is told",
          facts -> {
            FactSheet sheet = new FactSheet();
            sheet.only(QUIT.text(), facts.patientCase().patient().smokingQuitDate());
            return sheet.oneOf(
                ImmutableList.of(facts.patientCase().patient().smokingQuitDate().isKnown()));
          });

  private Smoking() {}

  /**
   * Nothing was smoked for so many days or more before the day of the operation. Less smoking is
   * smoking; who never smoked has nothing to give up, unless a day is told on which it was.
   */
  public static Condition stoppedForDays(int days) {
    Question<Boolean> inTime =
        Question.of(
            "days without smoking before the operation",
            facts -> {
              PatientCase told = facts.patientCase();
              return Days.ever(PLANNED, told.plannedProcedure().date())
                  .isAfterBy(days, Days.past(QUIT, told.patient().smokingQuitDate(), told.asOf()));
            });
    return anyOf(
            allOf(
                STATUS.is(SmokingStatus.NEVER, "the patient never smoked"),
                not(HAS_QUIT.is(true, "a day is told on which smoking was given up"))),
            allOf(
                not(STATUS.is(SmokingStatus.CURRENT, "the patient smokes")),
                inTime.is(true, "it was given up " + days + " days or more before")))
        .as("no smoking for " + days + " days before the operation");
  }
}
