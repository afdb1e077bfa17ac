// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.eachOperation;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.noRadiotherapy;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyOperations;
import static org.tarpswg.engine.reading.CaseSketch.onlyTherapies;
import static org.tarpswg.engine.reading.CaseSketch.operation;
import static org.tarpswg.engine.reading.CaseSketch.operations;
import static org.tarpswg.engine.reading.CaseSketch.primary;
import static org.tarpswg.engine.reading.CaseSketch.procedure;
import static org.tarpswg.model.clinical.ResectionMargin.R1;
import static org.tarpswg.model.known.Known.known;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.conflict.ConflictPairs.Pair;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Pairs about what follows from a fact, and about plans that are told twice. */
final class PairsOfHistory {
  private static final Lesion TO_RESECT =
      lesion(
          "L1",
          it ->
              it.site(Known.known(LesionSite.LUNG))
                  .plannedLocalTreatment(Known.known(LocalTreatment.RESECTION)));

  private PairsOfHistory() {}

  static ImmutableList<Pair> ofHistory() {
    return ImmutableList.of(
        new Pair(
            "CLEARANCE_AGAINST_MARGIN",
            operations(operation(OperationPurpose.PALLIATIVE, it -> it.margin(known(R1)))),
            eachOperation(it -> it.completeClearance(Ternary.NO)),
            "operations[0].margin operations[0].completeClearance",
            "24 34"),
        new Pair(
            "RESECTED_WITHOUT_OPERATION",
            primary(it -> it.treatmentStatus(Known.known(PrimaryTreatmentStatus.RESECTED))),
            onlyOperations(),
            "primary.treatmentStatus operations.complete",
            "2"),
        new Pair(
            "FIELD_WITHOUT_RADIOTHERAPY",
            lesions(lesion("L1", it -> it.insidePriorRadiationField(Ternary.YES))),
            noRadiotherapy(),
            "lesions ablations radiotherapies.complete",
            "4"),
        new Pair(
            "PROGRESSION_AGAINST_REGRESSION",
            Facts.response(TumorResponse.PD),
            disease(it -> it.clearRegression(Ternary.YES)),
            "disease.response disease.clearRegression",
            "19 25"),
        new Pair(
            "PROGRESSION_AGAINST_REGRESSION",
            disease(it -> it.clearRegression(Ternary.YES)),
            onlyTherapies(Facts.line("2017-01", TumorResponse.PD)),
            "disease.clearRegression systemicTherapies[0].bestResponse",
            "19 25"),
        new Pair(
            "RESPONSE_WITHOUT_LINE",
            Facts.response(TumorResponse.PR),
            onlyTherapies(
                SystemicTherapy.builder()
                    .setting(Known.known(TherapySetting.PERI_OPERATIVE))
                    .build()),
            "disease.response systemicTherapies.complete",
            "25 36"));
  }

  static ImmutableList<Pair> ofPlans() {
    return ImmutableList.of(
        new Pair(
            "OPERATION_AGAINST_LESIONS",
            procedure(it -> it.kind(Known.known(ProcedureKind.NONE))),
            lesions(TO_RESECT),
            "plannedProcedure.kind lesions[L1].plannedLocalTreatment",
            "26 29"),
        new Pair(
            "OPERATION_AGAINST_LESIONS",
            procedure(it -> it.site(Known.known(LesionSite.LIVER))),
            lesions(TO_RESECT),
            "plannedProcedure.site lesions[L1].plannedLocalTreatment",
            "29"),
        new Pair(
            "OPERATION_AGAINST_LESIONS",
            procedure(
                it ->
                    it.site(Known.known(LesionSite.LIVER))
                        .lesionIds(Known.known(ImmutableSet.of("L1")))),
            lesions(Facts.at("L1", LesionSite.LUNG, 1)),
            "plannedProcedure.site plannedProcedure.lesionIds lesions[L1].site",
            "29"),
        new Pair(
            "OPERATION_AGAINST_LESIONS",
            procedure(
                it ->
                    it.kind(Known.known(ProcedureKind.METASTASECTOMY))
                        .lesionIds(Known.known(ImmutableSet.of("L1")))),
            all(
                lesions(Facts.at("L1", LesionSite.LUNG, 1)),
                procedure(it -> it.site(Known.known(LesionSite.LIVER)))),
            "plannedProcedure.site plannedProcedure.lesionIds lesions[L1].site",
            "29"),
        new Pair(
            "OPERATION_AGAINST_LESIONS",
            procedure(
                it ->
                    it.kind(Known.known(ProcedureKind.METASTASECTOMY))
                        .site(Known.known(LesionSite.LUNG))),
            onlyLesions(Facts.at("L1", LesionSite.BONE, 1)),
            "plannedProcedure.kind plannedProcedure.site lesions.complete lesions[L1].site",
            "29"));
  }
}
