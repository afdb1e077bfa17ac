// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.BiopsyPurpose;
import org.tarpswg.model.clinical.BiopsyTechnique;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PlannedBiopsy;
import org.tarpswg.model.clinical.Ranges;

/** The facts of a planned biopsy, in the order of the data dictionary. */
final class PlannedBiopsyFacts {
  static final RecordType<PlannedBiopsy, PlannedBiopsy.Builder> TYPE =
      RecordType.of("PlannedBiopsy", PlannedBiopsy::builder, PlannedBiopsy.Builder::build)
          .ternary(
              "planned",
              "biopsy planned",
              "PB",
              PlannedBiopsy::planned,
              PlannedBiopsy.Builder::planned)
          .value(
              "lesionId",
              "target lesion",
              "PB",
              Domain.text(),
              PlannedBiopsy::lesionId,
              PlannedBiopsy.Builder::lesionId)
          .value(
              "site",
              "target site",
              "PB",
              Domain.choice(LesionSite.class),
              PlannedBiopsy::site,
              PlannedBiopsy.Builder::site)
          .value(
              "technique",
              "technique",
              "PB",
              Domain.choice(BiopsyTechnique.class),
              PlannedBiopsy::technique,
              PlannedBiopsy.Builder::technique)
          .value(
              "gauge",
              "gauge",
              "PB",
              Domain.integer(Ranges.GAUGE.range()),
              PlannedBiopsy::gauge,
              PlannedBiopsy.Builder::gauge)
          .value(
              "cores",
              "cores",
              "PB",
              Domain.integer(Ranges.CORES.range()),
              PlannedBiopsy::cores,
              PlannedBiopsy.Builder::cores)
          .ternary(
              "imageGuided",
              "image guidance",
              "PB",
              PlannedBiopsy::imageGuided,
              PlannedBiopsy.Builder::imageGuided)
          .ternary(
              "transperitoneal",
              "path through the peritoneum",
              "PB",
              PlannedBiopsy::transperitoneal,
              PlannedBiopsy.Builder::transperitoneal)
          .ternary(
              "expertRadiologist",
              "expert radiologist",
              "PB",
              PlannedBiopsy::expertRadiologist,
              PlannedBiopsy.Builder::expertRadiologist)
          .value(
              "purpose",
              "purpose",
              "PB",
              Domain.choice(BiopsyPurpose.class),
              PlannedBiopsy::purpose,
              PlannedBiopsy.Builder::purpose)
          .end();

  private PlannedBiopsyFacts() {}
}
