// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.Ranges;
import org.tarpswg.model.clinical.SmokingStatus;
import org.tarpswg.model.clinical.TherapySequela;

/** The facts of a patient, in the order of the data dictionary. */
final class PatientFacts {
  static final RecordType<Patient, Patient.Builder> TYPE =
      RecordType.of("Patient", Patient::builder, Patient.Builder::build)
          .value(
              "ageYears",
              "age",
              "PT1",
              Domain.integer(Ranges.AGE_YEARS.range()),
              Patient::ageYears,
              Patient.Builder::ageYears)
          .value(
              "ecog",
              "ECOG performance status",
              "PT2",
              Domain.integer(Ranges.ECOG.range()),
              Patient::ecog,
              Patient.Builder::ecog)
          .value(
              "karnofsky",
              "Karnofsky performance status",
              "PT2",
              Domain.integer(Ranges.KARNOFSKY.range()),
              Patient::karnofsky,
              Patient.Builder::karnofsky)
          .ternary(
              "performanceStatusSuitable",
              "performance status suits the procedure",
              "PT3",
              Patient::performanceStatusSuitable,
              Patient.Builder::performanceStatusSuitable)
          .list(
              "comorbidities",
              "comorbidities",
              "PT4",
              ComorbidityFacts.TYPE,
              Patient::comorbidities,
              Patient.Builder::comorbidities)
          .value(
              "comorbidityIndex",
              "comorbidity index",
              "PT4",
              Domain.integer(Ranges.COMORBIDITY_INDEX.range()),
              Patient::comorbidityIndex,
              Patient.Builder::comorbidityIndex)
          .value(
              "comorbidityIndexName",
              "name of the comorbidity index",
              "PT4",
              Domain.text(),
              Patient::comorbidityIndexName,
              Patient.Builder::comorbidityIndexName)
          .value(
              "nutritionalStatus",
              "nutritional status",
              "PT5",
              Domain.text(),
              Patient::nutritionalStatus,
              Patient.Builder::nutritionalStatus)
          .value(
              "functionalStatus",
              "functional status",
              "PT5",
              Domain.text(),
              Patient::functionalStatus,
              Patient.Builder::functionalStatus)
          .value(
              "sequelae",
              "sequelae of earlier therapy",
              "PT6",
              Domain.choices(TherapySequela.class),
              Patient::sequelae,
              Patient.Builder::sequelae)
          .ternary(
              "anthracyclineContraindicated",
              "anthracycline contraindicated",
              "PT7",
              Patient::anthracyclineContraindicated,
              Patient.Builder::anthracyclineContraindicated)
          .ternary(
              "hereditarySyndrome",
              "hereditary syndrome",
              "PT8",
              Patient::hereditarySyndrome,
              Patient.Builder::hereditarySyndrome)
          .value(
              "hereditarySyndromeName",
              "name of the hereditary syndrome",
              "PT8",
              Domain.text(),
              Patient::hereditarySyndromeName,
              Patient.Builder::hereditarySyndromeName)
          .ternary(
              "otherMalignancy",
              "other malignancy",
              "PT9",
              Patient::otherMalignancy,
              Patient.Builder::otherMalignancy)
          .value(
              "otherMalignancyType",
              "type of the other malignancy",
              "PT9",
              Domain.text(),
              Patient::otherMalignancyType,
              Patient.Builder::otherMalignancyType)
          .ternary(
              "pulmonaryFunctionCompromised",
              "compromised lung function",
              "PT10",
              Patient::pulmonaryFunctionCompromised,
              Patient.Builder::pulmonaryFunctionCompromised)
          .value(
              "pulmonaryFunctionTestDate",
              "date of lung function tests",
              "PT11",
              Domain.partialDate(),
              Patient::pulmonaryFunctionTestDate,
              Patient.Builder::pulmonaryFunctionTestDate)
          .value(
              "fev1PercentOfPredicted",
              "FEV1",
              "PT11",
              Domain.decimal(Ranges.PERCENT_OF_PREDICTED.range()),
              Patient::fev1PercentOfPredicted,
              Patient.Builder::fev1PercentOfPredicted)
          .value(
              "dlcoPercentOfPredicted",
              "DLCO",
              "PT11",
              Domain.decimal(Ranges.PERCENT_OF_PREDICTED.range()),
              Patient::dlcoPercentOfPredicted,
              Patient.Builder::dlcoPercentOfPredicted)
          .value(
              "smokingStatus",
              "smoking status",
              "PT12",
              Domain.choice(SmokingStatus.class),
              Patient::smokingStatus,
              Patient.Builder::smokingStatus)
          .value(
              "smokingQuitDate",
              "date of smoking cessation",
              "PT12",
              Domain.partialDate(),
              Patient::smokingQuitDate,
              Patient.Builder::smokingQuitDate)
          .list(
              "symptoms",
              "symptoms",
              "PT13",
              SymptomFacts.TYPE,
              Patient::symptoms,
              Patient.Builder::symptoms)
          .ternary(
              "goalsOfCareDocumented",
              "goals of care documented",
              "PT14",
              Patient::goalsOfCareDocumented,
              Patient.Builder::goalsOfCareDocumented)
          .value(
              "goalsOfCareDate",
              "date of the goals of care",
              "PT14",
              Domain.partialDate(),
              Patient::goalsOfCareDate,
              Patient.Builder::goalsOfCareDate)
          .value(
              "goalsOfCareContent",
              "goals of care",
              "PT14",
              Domain.text(),
              Patient::goalsOfCareContent,
              Patient.Builder::goalsOfCareContent)
          .value(
              "preference",
              "patient preference",
              "PT14",
              Domain.text(),
              Patient::preference,
              Patient.Builder::preference)
          .end();

  private PatientFacts() {}
}
