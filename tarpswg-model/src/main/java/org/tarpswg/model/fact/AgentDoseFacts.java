// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.AgentDose;
import org.tarpswg.model.clinical.Ranges;

/** The facts of a agent dose, in the order of the data dictionary. */
final class AgentDoseFacts {
  static final RecordType<AgentDose, AgentDose.Builder> TYPE =
      RecordType.of("AgentDose", AgentDose::builder, AgentDose.Builder::build)
          .value(
              "agent",
              "agent",
              "SY",
              Domain.choice(Agent.class),
              AgentDose::agent,
              AgentDose.Builder::agent)
          .value(
              "mgPerM2PerCycle",
              "dose per cycle",
              "SY",
              Domain.decimal(Ranges.DOSE_MG_PER_M2.range()),
              AgentDose::mgPerM2PerCycle,
              AgentDose.Builder::mgPerM2PerCycle)
          .end();

  private AgentDoseFacts() {}
}
