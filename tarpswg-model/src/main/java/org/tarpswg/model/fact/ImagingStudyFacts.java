// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.ImagingModality;
import org.tarpswg.model.clinical.ImagingPurpose;
import org.tarpswg.model.clinical.ImagingRegion;
import org.tarpswg.model.clinical.ImagingStudy;

/** The facts of a imaging study, in the order of the data dictionary. */
final class ImagingStudyFacts {
  static final RecordType<ImagingStudy, ImagingStudy.Builder> TYPE =
      RecordType.of("ImagingStudy", ImagingStudy::builder, ImagingStudy.Builder::build)
          .value(
              "modality",
              "modality",
              "IM",
              Domain.choice(ImagingModality.class),
              ImagingStudy::modality,
              ImagingStudy.Builder::modality)
          .value(
              "region",
              "region",
              "IM",
              Domain.choice(ImagingRegion.class),
              ImagingStudy::region,
              ImagingStudy.Builder::region)
          .ternary(
              "contrast", "contrast", "IM", ImagingStudy::contrast, ImagingStudy.Builder::contrast)
          .value(
              "phase",
              "phase",
              "IM",
              Domain.text(),
              ImagingStudy::phase,
              ImagingStudy.Builder::phase)
          .value(
              "date",
              "date",
              "IM",
              Domain.partialDate(),
              ImagingStudy::date,
              ImagingStudy.Builder::date)
          .value(
              "purpose",
              "purpose",
              "IM",
              Domain.choice(ImagingPurpose.class),
              ImagingStudy::purpose,
              ImagingStudy.Builder::purpose)
          .ternary(
              "reviewed", "reviewed", "IM", ImagingStudy::reviewed, ImagingStudy.Builder::reviewed)
          .end();

  private ImagingStudyFacts() {}
}
