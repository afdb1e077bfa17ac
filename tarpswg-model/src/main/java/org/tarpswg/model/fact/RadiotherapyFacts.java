// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Radiotherapy;
import org.tarpswg.model.clinical.Ranges;

/** The facts of a radiotherapy, in the order of the data dictionary. */
final class RadiotherapyFacts {
  static final RecordType<Radiotherapy, Radiotherapy.Builder> TYPE =
      RecordType.of("Radiotherapy", Radiotherapy::builder, Radiotherapy.Builder::build)
          .value(
              "date",
              "date",
              "RT",
              Domain.partialDate(),
              Radiotherapy::date,
              Radiotherapy.Builder::date)
          .value(
              "doseGy",
              "dose",
              "RT",
              Domain.decimal(Ranges.DOSE_GY.range()),
              Radiotherapy::doseGy,
              Radiotherapy.Builder::doseGy)
          .value(
              "fractions",
              "fractions",
              "RT",
              Domain.integer(Ranges.FRACTIONS.range()),
              Radiotherapy::fractions,
              Radiotherapy.Builder::fractions)
          .value(
              "regimen",
              "regimen",
              "RT",
              Domain.text(),
              Radiotherapy::regimen,
              Radiotherapy.Builder::regimen)
          .value(
              "volumes",
              "volumes",
              "RT",
              Domain.text(),
              Radiotherapy::volumes,
              Radiotherapy.Builder::volumes)
          .value(
              "fieldBoundaries",
              "field boundaries",
              "RT",
              Domain.text(),
              Radiotherapy::fieldBoundaries,
              Radiotherapy.Builder::fieldBoundaries)
          .ternary(
              "detailsObtained",
              "radiotherapy details obtained",
              "RT",
              Radiotherapy::detailsObtained,
              Radiotherapy.Builder::detailsObtained)
          .end();

  private RadiotherapyFacts() {}
}
