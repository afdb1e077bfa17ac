// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PlannedProcedure;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.clinical.SurgicalApproach;

/** The facts of a planned procedure, in the order of the data dictionary. */
final class PlannedProcedureFacts {
  static final RecordType<PlannedProcedure, PlannedProcedure.Builder> TYPE =
      RecordType.of("PlannedProcedure", PlannedProcedure::builder, PlannedProcedure.Builder::build)
          .value(
              "kind",
              "planned operation",
              "PR",
              Domain.choice(ProcedureKind.class),
              PlannedProcedure::kind,
              PlannedProcedure.Builder::kind)
          .value(
              "site",
              "site of the operation",
              "PR",
              Domain.choice(LesionSite.class),
              PlannedProcedure::site,
              PlannedProcedure.Builder::site)
          .ternary(
              "hipec",
              "HIPEC planned",
              "PR",
              PlannedProcedure::hipec,
              PlannedProcedure.Builder::hipec)
          .value(
              "lesionIds",
              "lesions to be removed",
              "PR",
              Domain.lesionIds(),
              PlannedProcedure::lesionIds,
              PlannedProcedure.Builder::lesionIds)
          .value(
              "date",
              "planned date",
              "PR",
              Domain.partialDate(),
              PlannedProcedure::date,
              PlannedProcedure.Builder::date)
          .value(
              "approach",
              "approach",
              "PR",
              Domain.choice(SurgicalApproach.class),
              PlannedProcedure::approach,
              PlannedProcedure.Builder::approach)
          .ternary(
              "extensive",
              "extensive resection",
              "PR",
              PlannedProcedure::extensive,
              PlannedProcedure.Builder::extensive)
          .ternary(
              "anticipatedMorbidityAcceptable",
              "acceptable morbidity",
              "PR",
              PlannedProcedure::anticipatedMorbidityAcceptable,
              PlannedProcedure.Builder::anticipatedMorbidityAcceptable)
          .ternary(
              "macroscopicCompletenessLikely",
              "complete resection likely",
              "PR",
              PlannedProcedure::macroscopicCompletenessLikely,
              PlannedProcedure.Builder::macroscopicCompletenessLikely)
          .ternary(
              "surgeonMisExpertise",
              "experience of the surgeon",
              "PR",
              PlannedProcedure::surgeonMisExpertise,
              PlannedProcedure.Builder::surgeonMisExpertise)
          .ternary(
              "centerMisExpertise",
              "experience of the center",
              "PR",
              PlannedProcedure::centerMisExpertise,
              PlannedProcedure.Builder::centerMisExpertise)
          .end();

  private PlannedProcedureFacts() {}
}
