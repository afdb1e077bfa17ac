// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.clinical.Ranges;

/** The facts of a planned systemic therapy, in the order of the data dictionary. */
final class PlannedSystemicTherapyFacts {
  static final RecordType<PlannedSystemicTherapy, PlannedSystemicTherapy.Builder> TYPE =
      RecordType.of(
              "PlannedSystemicTherapy",
              PlannedSystemicTherapy::builder,
              PlannedSystemicTherapy.Builder::build)
          .value(
              "line",
              "line of therapy",
              "SY",
              Domain.integer(Ranges.LINE.range()),
              PlannedSystemicTherapy::line,
              PlannedSystemicTherapy.Builder::line)
          .value(
              "agents",
              "planned agents",
              "PS",
              Domain.choices(Agent.class),
              PlannedSystemicTherapy::agents,
              PlannedSystemicTherapy.Builder::agents)
          .value(
              "otherAgents",
              "other planned agents",
              "PS",
              Domain.text(),
              PlannedSystemicTherapy::otherAgents,
              PlannedSystemicTherapy.Builder::otherAgents)
          .value(
              "doseGPerM2PerCycle",
              "planned dose per cycle",
              "PS",
              Domain.decimal(Ranges.DOSE_G_PER_M2.range()),
              PlannedSystemicTherapy::doseGPerM2PerCycle,
              PlannedSystemicTherapy.Builder::doseGPerM2PerCycle)
          .value(
              "doseGPerM2PerDay",
              "planned dose per day",
              "PS",
              Domain.decimal(Ranges.DOSE_G_PER_M2.range()),
              PlannedSystemicTherapy::doseGPerM2PerDay,
              PlannedSystemicTherapy.Builder::doseGPerM2PerDay)
          .value(
              "daysOn",
              "days on",
              "PS",
              Domain.integer(Ranges.DAYS.range()),
              PlannedSystemicTherapy::daysOn,
              PlannedSystemicTherapy.Builder::daysOn)
          .value(
              "daysOff",
              "days off",
              "PS",
              Domain.integer(Ranges.DAYS.range()),
              PlannedSystemicTherapy::daysOff,
              PlannedSystemicTherapy.Builder::daysOff)
          .end();

  private PlannedSystemicTherapyFacts() {}
}
