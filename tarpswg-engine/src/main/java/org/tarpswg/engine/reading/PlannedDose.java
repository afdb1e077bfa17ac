// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;

/** The two schedules that clause 43a prints, against the dose that is planned (R12). */
public final class PlannedDose {
  private static final double INFUSIONAL_G_PER_M2_PER_DAY = 1;
  private static final int INFUSIONAL_DAYS = 14;
  private static final double HIGH_DOSE_ABOVE_G_PER_M2_PER_CYCLE = 10;

  private static final FactPath PER_CYCLE_PATH =
      FactPath.of("plannedSystemicTherapy.doseGPerM2PerCycle");
  private static final FactPath PER_DAY_PATH =
      FactPath.of("plannedSystemicTherapy.doseGPerM2PerDay");
  private static final FactPath DAYS_ON_PATH = FactPath.of("plannedSystemicTherapy.daysOn");

  private static final Question<Boolean> PER_DAY =
      Plan.number(
          PER_DAY_PATH.text(),
          "dose per day",
          PlannedSystemicTherapy::doseGPerM2PerDay,
          dose -> dose == INFUSIONAL_G_PER_M2_PER_DAY);

  private static final Question<Boolean> DAYS_ON =
      Plan.number(
          DAYS_ON_PATH.text(),
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
      Question.of("dose per cycle", PlannedDose::aboveHighDose);

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

  private static Reading<Boolean> aboveHighDose(CaseFacts facts) {
    PlannedSystemicTherapy plan = facts.patientCase().plannedSystemicTherapy();
    Known<Double> perCycle = plan.doseGPerM2PerCycle().orDerived(fromDays(plan));
    return Facts.truth(
        perCycle.test(dose -> dose > HIGH_DOSE_ABOVE_G_PER_M2_PER_CYCLE),
        unknownOfDose(plan),
        ImmutableList.of(
            Facts.read(PER_CYCLE_PATH, plan.doseGPerM2PerCycle()),
            Facts.read(PER_DAY_PATH, plan.doseGPerM2PerDay()),
            Facts.read(DAYS_ON_PATH, plan.daysOn())));
  }

  private static Known<Double> fromDays(PlannedSystemicTherapy plan) {
    if (plan.doseGPerM2PerDay().value().isEmpty() || plan.daysOn().value().isEmpty()) {
      return Known.unknown();
    }
    return Known.known(plan.doseGPerM2PerDay().value().get() * plan.daysOn().value().get());
  }

  /** The dose of a cycle may be told, or follow from the dose of a day and the days. */
  private static ImmutableList<FactPath> unknownOfDose(PlannedSystemicTherapy plan) {
    ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
    unknown.add(PER_CYCLE_PATH);
    if (!plan.doseGPerM2PerDay().isKnown()) {
      unknown.add(PER_DAY_PATH);
    }
    if (!plan.daysOn().isKnown()) {
      unknown.add(DAYS_ON_PATH);
    }
    return unknown.build();
  }
}
