// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.PatientCase;

/** The facts of the case, in the order of the data dictionary. */
final class PatientCaseFacts {
  static final RecordType<PatientCase, PatientCase.Builder> TYPE =
      RecordType.of("PatientCase", PatientCase::builder, PatientCase.Builder::build)
          .day("asOf", "day of assessment", "CX1", PatientCase::asOf, PatientCase.Builder::asOf)
          .value("note", "note", "CX0", Domain.text(), PatientCase::note, PatientCase.Builder::note)
          .record(
              "goals",
              "goals",
              "CX2",
              GoalsFacts.TYPE,
              PatientCase::goals,
              PatientCase.Builder::goals)
          .list(
              "events",
              "events",
              "CX4",
              ClinicalEventFacts.TYPE,
              PatientCase::events,
              PatientCase.Builder::events)
          .list(
              "availability",
              "availability",
              "CX5",
              AvailabilityFacts.TYPE,
              PatientCase::availability,
              PatientCase.Builder::availability)
          .record(
              "patient",
              "patient",
              "PT",
              PatientFacts.TYPE,
              PatientCase::patient,
              PatientCase.Builder::patient)
          .record(
              "primary",
              "primary tumor",
              "TU",
              PrimaryTumorFacts.TYPE,
              PatientCase::primary,
              PatientCase.Builder::primary)
          .record(
              "disease",
              "disease course",
              "DC",
              DiseaseCourseFacts.TYPE,
              PatientCase::disease,
              PatientCase.Builder::disease)
          .list(
              "lesions",
              "lesions",
              "LS",
              LesionFacts.TYPE,
              PatientCase::lesions,
              PatientCase.Builder::lesions)
          .list(
              "operations",
              "operations",
              "OP",
              OperationFacts.TYPE,
              PatientCase::operations,
              PatientCase.Builder::operations)
          .list(
              "systemicTherapies",
              "systemic therapies",
              "SY",
              SystemicTherapyFacts.TYPE,
              PatientCase::systemicTherapies,
              PatientCase.Builder::systemicTherapies)
          .list(
              "radiotherapies",
              "radiotherapies",
              "RT",
              RadiotherapyFacts.TYPE,
              PatientCase::radiotherapies,
              PatientCase.Builder::radiotherapies)
          .list(
              "ablations",
              "ablations",
              "AB",
              LocalAblationFacts.TYPE,
              PatientCase::ablations,
              PatientCase.Builder::ablations)
          .list(
              "imaging",
              "imaging",
              "IM",
              ImagingStudyFacts.TYPE,
              PatientCase::imaging,
              PatientCase.Builder::imaging)
          .record(
              "plannedBiopsy",
              "planned biopsy",
              "PB",
              PlannedBiopsyFacts.TYPE,
              PatientCase::plannedBiopsy,
              PatientCase.Builder::plannedBiopsy)
          .record(
              "plannedProcedure",
              "planned operation",
              "PR",
              PlannedProcedureFacts.TYPE,
              PatientCase::plannedProcedure,
              PatientCase.Builder::plannedProcedure)
          .record(
              "plannedSystemicTherapy",
              "planned systemic therapy",
              "PS",
              PlannedSystemicTherapyFacts.TYPE,
              PatientCase::plannedSystemicTherapy,
              PatientCase.Builder::plannedSystemicTherapy)
          .list(
              "tumorBoards",
              "tumor boards",
              "CP2",
              TumorBoardFacts.TYPE,
              PatientCase::tumorBoards,
              PatientCase.Builder::tumorBoards)
          .record(
              "care",
              "care process",
              "CP",
              CareProcessFacts.TYPE,
              PatientCase::care,
              PatientCase.Builder::care)
          .end();

  private PatientCaseFacts() {}
}
