// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;

import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;

/** The two schedules that clause 43a prints, against the dose that is planned. */
public final class PlannedDose {
  private static final double INFUSIONAL_G_PER_M2_PER_DAY = 1;
  private static final int INFUSIONAL_DAYS = 14;
  private static final double HIGH_DOSE_ABOVE_G_PER_M2_PER_CYCLE = 10;

  private static final Question<Boolean> PER_DAY =
      Plan.number(
          "plannedSystemicTherapy.doseGPerM2PerDay",
          "dose per day",
          PlannedSystemicTherapy::doseGPerM2PerDay,
          dose -> dose == INFUSIONAL_G_PER_M2_PER_DAY);

  private static final Question<Boolean> DAYS_ON =
      Plan.number(
          "plannedSystemicTherapy.daysOn",
          "days on",
          PlannedSystemicTherapy::daysOn,
          days -> days == INFUSIONAL_DAYS);

  private static final Question<Boolean> DAYS_OFF =
      Plan.number(
          "plannedSystemicTherapy.daysOff",
          "days off",
          PlannedSystemicTherapy::daysOff,
          days -> days == INFUSIONAL_DAYS);

  private static final Question<Boolean> ABOVE_HIGH_DOSE =
      Plan.number(
          "plannedSystemicTherapy.doseGPerM2PerCycle",
          "dose per cycle",
          PlannedSystemicTherapy::doseGPerM2PerCycle,
          dose -> dose > HIGH_DOSE_ABOVE_G_PER_M2_PER_CYCLE);

  /** 1 g/m2 a day for 14 days, then 14 days off (clause 43a; the paper omits "a day"). */
  public static final Condition INFUSIONAL =
      allOf(
              PER_DAY.is(true, "1 g/m2 a day"),
              DAYS_ON.is(true, "for 14 days"),
              DAYS_OFF.is(true, "14 days off"))
          .as("the 14-day schedule");

  /** More than 10 g/m2 a cycle (clause 43a; the paper omits "a cycle"). */
  public static final Condition HIGH_DOSE =
      ABOVE_HIGH_DOSE.is(true, "more than 10 g/m2 a cycle").as("high dose");

  private PlannedDose() {}
}
