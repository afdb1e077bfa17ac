// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.CareProcess;

/** The facts of a care process, in the order of the data dictionary. */
final class CareProcessFacts {
  static final RecordType<CareProcess, CareProcess.Builder> TYPE =
      RecordType.of("CareProcess", CareProcess::builder, CareProcess.Builder::build)
          .ternary(
              "evaluatedAtSarcomaCenter",
              "evaluated at a sarcoma center",
              "CP1",
              CareProcess::evaluatedAtSarcomaCenter,
              CareProcess.Builder::evaluatedAtSarcomaCenter)
          .value(
              "evaluatedAtSarcomaCenterOn",
              "date of the evaluation",
              "CP1",
              Domain.partialDate(),
              CareProcess::evaluatedAtSarcomaCenterOn,
              CareProcess.Builder::evaluatedAtSarcomaCenterOn)
          .ternary(
              "palliativeCareInvolved",
              "palliative care involved",
              "CP3",
              CareProcess::palliativeCareInvolved,
              CareProcess.Builder::palliativeCareInvolved)
          .value(
              "palliativeCareInvolvedSince",
              "palliative care since",
              "CP3",
              Domain.partialDate(),
              CareProcess::palliativeCareInvolvedSince,
              CareProcess.Builder::palliativeCareInvolvedSince)
          .ternary(
              "clinicalTrialConsidered",
              "clinical trial considered",
              "CP4",
              CareProcess::clinicalTrialConsidered,
              CareProcess.Builder::clinicalTrialConsidered)
          .ternary(
              "referredToAcademicCenter",
              "referred to an academic center",
              "CP4",
              CareProcess::referredToAcademicCenter,
              CareProcess.Builder::referredToAcademicCenter)
          .ternary(
              "morbidityCounseling",
              "counseled on morbidity",
              "CP5",
              CareProcess::morbidityCounseling,
              CareProcess.Builder::morbidityCounseling)
          .ternary(
              "symptomsAssessed",
              "symptoms assessed",
              "CP6",
              CareProcess::symptomsAssessed,
              CareProcess.Builder::symptomsAssessed)
          .ternary(
              "performanceStatusAssessed",
              "performance status assessed",
              "CP6",
              CareProcess::performanceStatusAssessed,
              CareProcess.Builder::performanceStatusAssessed)
          .ternary(
              "comorbidityAssessed",
              "comorbidity assessed",
              "CP6",
              CareProcess::comorbidityAssessed,
              CareProcess.Builder::comorbidityAssessed)
          .ternary(
              "nutritionAssessed",
              "nutrition assessed",
              "CP6",
              CareProcess::nutritionAssessed,
              CareProcess.Builder::nutritionAssessed)
          .ternary(
              "functionAssessed",
              "function assessed",
              "CP6",
              CareProcess::functionAssessed,
              CareProcess.Builder::functionAssessed)
          .ternary(
              "sequelaeAssessed",
              "sequelae assessed",
              "CP6",
              CareProcess::sequelaeAssessed,
              CareProcess.Builder::sequelaeAssessed)
          .ternary(
              "painAssessed",
              "pain and disability assessed",
              "CP6",
              CareProcess::painAssessed,
              CareProcess.Builder::painAssessed)
          .ternary(
              "shortIntervalImagingArranged",
              "early repeat imaging arranged",
              "IM",
              CareProcess::shortIntervalImagingArranged,
              CareProcess.Builder::shortIntervalImagingArranged)
          .value(
              "surveillanceIntervalMonths",
              "planned surveillance interval",
              "IM",
              Domain.months(),
              CareProcess::surveillanceIntervalMonths,
              CareProcess.Builder::surveillanceIntervalMonths)
          .ternary(
              "lungFunctionOptimized",
              "lung function optimized",
              "PT11",
              CareProcess::lungFunctionOptimized,
              CareProcess.Builder::lungFunctionOptimized)
          .end();

  private CareProcessFacts() {}
}
