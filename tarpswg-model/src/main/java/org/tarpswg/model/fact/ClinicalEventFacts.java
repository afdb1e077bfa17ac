// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.ClinicalEvent;
import org.tarpswg.model.clinical.ClinicalEventKind;

/** The facts of a clinical event, in the order of the data dictionary. */
final class ClinicalEventFacts {
  static final RecordType<ClinicalEvent, ClinicalEvent.Builder> TYPE =
      RecordType.of("ClinicalEvent", ClinicalEvent::builder, ClinicalEvent.Builder::build)
          .value(
              "kind",
              "kind of event",
              "CX4",
              Domain.choice(ClinicalEventKind.class),
              ClinicalEvent::kind,
              ClinicalEvent.Builder::kind)
          .value(
              "date",
              "date of the event",
              "CX4",
              Domain.partialDate(),
              ClinicalEvent::date,
              ClinicalEvent.Builder::date)
          .end();

  private ClinicalEventFacts() {}
}
