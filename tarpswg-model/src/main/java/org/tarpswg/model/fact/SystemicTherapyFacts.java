// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.Ranges;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.clinical.TumorResponse;

/** The facts of a systemic therapy, in the order of the data dictionary. */
final class SystemicTherapyFacts {
  static final RecordType<SystemicTherapy, SystemicTherapy.Builder> TYPE =
      RecordType.of("SystemicTherapy", SystemicTherapy::builder, SystemicTherapy.Builder::build)
          .value(
              "regimen",
              "regimen",
              "SY",
              Domain.text(),
              SystemicTherapy::regimen,
              SystemicTherapy.Builder::regimen)
          .value(
              "agents",
              "agents",
              "SY",
              Domain.choices(Agent.class),
              SystemicTherapy::agents,
              SystemicTherapy.Builder::agents)
          .value(
              "otherAgents",
              "other agents",
              "SY",
              Domain.text(),
              SystemicTherapy::otherAgents,
              SystemicTherapy.Builder::otherAgents)
          .list(
              "agentCodes",
              "agent codes",
              "SY",
              CodingFacts.TYPE,
              SystemicTherapy::agentCodes,
              SystemicTherapy.Builder::agentCodes)
          .list(
              "doses",
              "doses",
              "SY",
              AgentDoseFacts.TYPE,
              SystemicTherapy::doses,
              SystemicTherapy.Builder::doses)
          .value(
              "cycles",
              "cycles",
              "SY",
              Domain.integer(Ranges.CYCLES.range()),
              SystemicTherapy::cycles,
              SystemicTherapy.Builder::cycles)
          .value(
              "cumulativeAnthracyclineMgPerM2",
              "cumulative anthracycline dose",
              "SY",
              Domain.decimal(Ranges.DOSE_MG_PER_M2.range()),
              SystemicTherapy::cumulativeAnthracyclineMgPerM2,
              SystemicTherapy.Builder::cumulativeAnthracyclineMgPerM2)
          .value(
              "start",
              "start",
              "SY",
              Domain.partialDate(),
              SystemicTherapy::start,
              SystemicTherapy.Builder::start)
          .value(
              "end",
              "end",
              "SY",
              Domain.partialDate(),
              SystemicTherapy::end,
              SystemicTherapy.Builder::end)
          .value(
              "setting",
              "setting",
              "SY",
              Domain.choice(TherapySetting.class),
              SystemicTherapy::setting,
              SystemicTherapy.Builder::setting)
          .value(
              "toxicities",
              "toxicities",
              "SY",
              Domain.text(),
              SystemicTherapy::toxicities,
              SystemicTherapy.Builder::toxicities)
          .value(
              "bestResponse",
              "best response",
              "SY",
              Domain.choice(TumorResponse.class),
              SystemicTherapy::bestResponse,
              SystemicTherapy.Builder::bestResponse)
          .value(
              "stableDiseaseMonths",
              "duration of stable disease",
              "SY",
              Domain.months(),
              SystemicTherapy::stableDiseaseMonths,
              SystemicTherapy.Builder::stableDiseaseMonths)
          .value(
              "stopReason",
              "reason for stopping",
              "SY",
              Domain.text(),
              SystemicTherapy::stopReason,
              SystemicTherapy.Builder::stopReason)
          .ternary(
              "detailsObtained",
              "therapy details obtained",
              "SY",
              SystemicTherapy::detailsObtained,
              SystemicTherapy.Builder::detailsObtained)
          .end();

  private SystemicTherapyFacts() {}
}
