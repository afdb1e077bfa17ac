// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.ApprovalStatus;
import org.tarpswg.model.clinical.Availability;

/** The facts of a availability, in the order of the data dictionary. */
final class AvailabilityFacts {
  static final RecordType<Availability, Availability.Builder> TYPE =
      RecordType.of("Availability", Availability::builder, Availability.Builder::build)
          .value(
              "agent",
              "agent",
              "CX5",
              Domain.choice(Agent.class),
              Availability::agent,
              Availability.Builder::agent)
          .value(
              "modality",
              "modality",
              "CX5",
              Domain.text(),
              Availability::modality,
              Availability.Builder::modality)
          .ternary(
              "available",
              "availability",
              "CX5",
              Availability::available,
              Availability.Builder::available)
          .value(
              "approval",
              "approval status",
              "CX5",
              Domain.choice(ApprovalStatus.class),
              Availability::approval,
              Availability.Builder::approval)
          .end();

  private AvailabilityFacts() {}
}
