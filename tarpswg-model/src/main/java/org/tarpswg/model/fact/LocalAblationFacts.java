// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.AblationModality;
import org.tarpswg.model.clinical.AblationOutcome;
import org.tarpswg.model.clinical.LocalAblation;

/** The facts of a local ablation, in the order of the data dictionary. */
final class LocalAblationFacts {
  static final RecordType<LocalAblation, LocalAblation.Builder> TYPE =
      RecordType.of("LocalAblation", LocalAblation::builder, LocalAblation.Builder::build)
          .value(
              "modality",
              "modality",
              "AB",
              Domain.choice(AblationModality.class),
              LocalAblation::modality,
              LocalAblation.Builder::modality)
          .value(
              "lesionId",
              "lesion",
              "AB",
              Domain.text(),
              LocalAblation::lesionId,
              LocalAblation.Builder::lesionId)
          .value(
              "date",
              "date",
              "AB",
              Domain.partialDate(),
              LocalAblation::date,
              LocalAblation.Builder::date)
          .value(
              "outcome",
              "outcome",
              "AB",
              Domain.choice(AblationOutcome.class),
              LocalAblation::outcome,
              LocalAblation.Builder::outcome)
          .end();

  private LocalAblationFacts() {}
}
