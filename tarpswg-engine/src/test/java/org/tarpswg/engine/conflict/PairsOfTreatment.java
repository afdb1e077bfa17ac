// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.Facts.at;
import static org.tarpswg.engine.conflict.Facts.contraindicated;
import static org.tarpswg.engine.conflict.Facts.histology;
import static org.tarpswg.engine.conflict.Facts.inSitu;
import static org.tarpswg.engine.conflict.Facts.line;
import static org.tarpswg.engine.conflict.Facts.margin;
import static org.tarpswg.engine.conflict.Facts.planned;
import static org.tarpswg.engine.conflict.Facts.primaryWith;
import static org.tarpswg.engine.conflict.Facts.recurrent;
import static org.tarpswg.engine.conflict.Facts.response;
import static org.tarpswg.engine.conflict.Facts.statedLine;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.on;
import static org.tarpswg.engine.reading.CaseSketch.onlyAblations;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyOperations;
import static org.tarpswg.engine.reading.CaseSketch.onlyTherapies;
import static org.tarpswg.engine.reading.CaseSketch.operations;
import static org.tarpswg.engine.reading.CaseSketch.patient;
import static org.tarpswg.engine.reading.CaseSketch.primary;
import static org.tarpswg.engine.reading.CaseSketch.procedure;
import static org.tarpswg.engine.reading.CaseSketch.sensitivity;
import static org.tarpswg.engine.reading.CaseSketch.therapies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.conflict.ConflictPairs.Pair;
import org.tarpswg.engine.reading.CaseSketch;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.CodeSystem;
import org.tarpswg.model.clinical.Coding;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.SmokingStatus;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TestResult;
import org.tarpswg.model.clinical.TumorGrade;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Pairs about resections, systemic therapy, judgements and single acts. */
final class PairsOfTreatment {
  private PairsOfTreatment() {}

  static ImmutableList<Pair> ofResection() {
    return ImmutableList.of(
        new Pair(
            "NOT_MANAGEABLE_AGAINST_LESIONS",
            disease(it -> it.allSitesManageable(Ternary.NO)),
            onlyLesions(Facts.MANAGEABLE),
            "disease.allSitesManageable lesions.complete lesions[L1].controllableByLocalAblation",
            "24"),
        new Pair(
            "NOT_RESECTABLE_AGAINST_LESIONS",
            disease(it -> it.potentiallyResectable(Ternary.NO)),
            onlyLesions(Facts.MANAGEABLE),
            "disease.potentiallyResectable lesions.complete"
                + " lesions[L1].controllableByLocalAblation",
            "19 23"),
        new Pair(
            "IN_SITU_AND_RESECTED",
            inSitu(),
            operations(primaryWith(ResectionMargin.R2)),
            "primary.treatmentStatus operations[0].purpose",
            "20 24"),
        new Pair(
            "IN_SITU_AND_RESECTED",
            inSitu(),
            operations(Facts.METASTASECTOMY, Facts.PRIMARY),
            "primary.treatmentStatus operations[1].purpose",
            "20 24"),
        new Pair(
            "MARGIN_AGAINST_STATUS",
            margin(ResectionMargin.R0),
            operations(primaryWith(ResectionMargin.R1)),
            "primary.margin operations[0].margin",
            "24"),
        new Pair(
            "RECURRENT_AGAINST_HISTORY",
            recurrent(Ternary.YES),
            Facts.NOTHING_REMOVED,
            "disease.recurrent operations.complete operations[0].purpose ablations.complete",
            "19 35 36"),
        new Pair(
            "RECURRENT_AGAINST_HISTORY",
            recurrent(Ternary.YES),
            all(onlyOperations(), onlyAblations()),
            "disease.recurrent operations.complete ablations.complete",
            "19 35 36"),
        new Pair(
            "UNTREATED_AGAINST_HISTORY",
            disease(it -> it.untreatedSinceThisDiagnosis(Ternary.YES)),
            all(recurrent(Ternary.NO), operations(Facts.METASTASECTOMY)),
            "disease.untreatedSinceThisDiagnosis operations[0].purpose disease.recurrent",
            "23"),
        new Pair(
            "UNTREATED_AGAINST_HISTORY",
            disease(it -> it.untreatedSinceThisDiagnosis(Ternary.NO)),
            all(onlyTherapies(), onlyOperations(), onlyAblations()),
            "disease.untreatedSinceThisDiagnosis systemicTherapies.complete operations.complete ablations.complete",
            "23"));
  }

  static ImmutableList<Pair> ofTherapy() {
    return ImmutableList.of(
        new Pair(
            "RESPONSE_WITHOUT_THERAPY",
            response(TumorResponse.PR),
            onlyTherapies(),
            "disease.response systemicTherapies.complete",
            "19 25"),
        new Pair(
            "RESPONSE_WITHOUT_THERAPY",
            disease(it -> it.clearRegression(Ternary.YES)),
            onlyTherapies(),
            "disease.clearRegression systemicTherapies.complete",
            "25"),
        new Pair(
            "RESPONSE_AGAINST_LINE",
            response(TumorResponse.PD),
            onlyTherapies(line("2017-01", TumorResponse.PR), line("2016-01", TumorResponse.PD)),
            "disease.response systemicTherapies[0].bestResponse",
            "19 25"),
        new Pair(
            "BEST_RESPONSE_AGAINST_FOCUS",
            all(
                lesions(Facts.MANAGEABLE),
                disease(it -> it.progressingFoci(Known.known(ImmutableSet.of("L1"))))),
            onlyTherapies(line("2017-01", TumorResponse.PR), line("2016-01", TumorResponse.PD)),
            "systemicTherapies[0].bestResponse disease.progressingFoci",
            "25 36"),
        new Pair(
            "LINE_AGAINST_HISTORY",
            statedLine(3),
            onlyTherapies(line("2016", TumorResponse.PD)),
            "plannedSystemicTherapy.line systemicTherapies[0].setting systemicTherapies.complete",
            "40a 41b 42 43a 43i"),
        new Pair(
            "LINE_AGAINST_HISTORY",
            statedLine(1),
            therapies(line("2016", TumorResponse.PD)),
            "plannedSystemicTherapy.line systemicTherapies[0].setting",
            "40a 43a"),
        new Pair(
            "ANTHRACYCLINE_DOSE_AGAINST_AGENTS",
            therapies(
                SystemicTherapy.builder()
                    .agents(Known.known(ImmutableSet.of(Agent.IFOSFAMIDE)))
                    .build()),
            CaseSketch.eachTherapy(it -> it.cumulativeAnthracyclineMgPerM2(Known.known(300.0))),
            "systemicTherapies[0].agents systemicTherapies[0].cumulativeAnthracyclineMgPerM2",
            "40a 41a 43a"),
        new Pair(
            "ANTHRACYCLINE_PLANNED",
            planned(Agent.EPIRUBICIN, Agent.IFOSFAMIDE),
            contraindicated(Ternary.YES),
            "plannedSystemicTherapy.agents patient.anthracyclineContraindicated",
            "40a 40b 41a 41b 43f"),
        new Pair(
            "PAZOPANIB_IN_LIPOSARCOMA",
            planned(Agent.PAZOPANIB),
            histology(HistologicEntity.MYXOID_LPS),
            "plannedSystemicTherapy.agents primary.histology",
            "43d"),
        new Pair(
            "PAZOPANIB_IN_LIPOSARCOMA",
            therapies(
                CaseSketch.line(it -> it.agents(Known.known(ImmutableSet.of(Agent.PAZOPANIB))))),
            histology(HistologicEntity.DD_LPS),
            "systemicTherapies[0].agents primary.histology",
            "43d"));
  }

  static ImmutableList<Pair> ofJudgement() {
    return ImmutableList.of(
        new Pair(
            "SUSPICION_AGAINST_LESION",
            disease(it -> it.boneMetastasisSuspected(Ternary.NO)),
            lesions(at("L1", LesionSite.BONE, 1)),
            "disease.boneMetastasisSuspected lesions[L1].site",
            "10b"),
        new Pair(
            "SUSPICION_AGAINST_LESION",
            disease(it -> it.brainMetastasisSuspected(Ternary.NO)),
            lesions(at("L1", LesionSite.BRAIN, 1)),
            "disease.brainMetastasisSuspected lesions[L1].site",
            "10a"),
        new Pair(
            "SUSPICION_AGAINST_LESION",
            disease(it -> it.boneMetastasisSuspected(Ternary.YES)),
            onlyLesions(at("L1", LesionSite.LUNG, 1)),
            "disease.boneMetastasisSuspected lesions.complete lesions[L1].site",
            "10b"),
        new Pair(
            "SUSPICION_AGAINST_LESION",
            disease(it -> it.brainMetastasisSuspected(Ternary.YES)),
            onlyLesions(at("L1", LesionSite.LUNG, 1)),
            "disease.brainMetastasisSuspected lesions.complete lesions[L1].site",
            "10a"),
        new Pair(
            "GRADE_AGAINST_JUDGEMENT",
            primary(it -> it.highGrade(Ternary.NO)),
            primary(it -> it.grade(Known.known(TumorGrade.FNCLCC_3))),
            "primary.highGrade primary.grade",
            "36"),
        new Pair(
            "GRADE_AGAINST_JUDGEMENT",
            primary(it -> it.highGrade(Ternary.YES)),
            primary(it -> it.grade(Known.known(TumorGrade.FNCLCC_2))),
            "primary.highGrade primary.grade",
            "36"),
        new Pair(
            "ALK_STATUS_WITHOUT_TEST",
            primary(it -> it.alkStatus(Known.known(TestResult.NEGATIVE))),
            primary(it -> it.molecularTests(Listing.none())),
            "primary.alkStatus primary.molecularTests.complete",
            "11b 43i"),
        new Pair(
            "MANAGEABLE_AGAINST_COMPLETENESS",
            procedure(it -> it.macroscopicCompletenessLikely(Ternary.NO)),
            disease(it -> it.allSitesManageable(Ternary.YES)),
            "plannedProcedure.macroscopicCompletenessLikely disease.allSitesManageable",
            "18 24 32"),
        new Pair(
            "ALTERATION_AGAINST_TABLE",
            primary(it -> it.specificAlteration(Ternary.YES)),
            histology(HistologicEntity.LMS),
            "primary.specificAlteration primary.histology",
            "11b"),
        new Pair(
            "ALTERATION_AGAINST_TABLE",
            primary(it -> it.specificAlteration(Ternary.NO)),
            histology(HistologicEntity.DD_LPS),
            "primary.specificAlteration primary.histology",
            "11b"),
        new Pair(
            "ALTERATION_AGAINST_TABLE",
            primary(it -> it.specificAlteration(Ternary.YES)),
            primary(
                it ->
                    it.histology(
                        Known.known(
                            Histology.anyOf(
                                ImmutableSet.of(HistologicEntity.LMS, HistologicEntity.GIST))))),
            "primary.specificAlteration primary.histology",
            "11b"),
        new Pair(
            "HISTOLOGY_AGAINST_CODE",
            histology(HistologicEntity.LMS),
            primary(it -> it.histologyCodes(Listing.complete(coding("8858/3")))),
            "primary.histology primary.histologyCodes",
            "1 11a 43i"),
        new Pair(
            "SENSITIVITY_AGAINST_PAPER",
            sensitivity(it -> it.ifosfamide(Ternary.NO)),
            histology(HistologicEntity.SYNOVIAL_SARCOMA),
            "primary.agentSensitivity.ifosfamide primary.histology",
            "43a"),
        new Pair(
            "SENSITIVITY_AGAINST_PAPER",
            sensitivity(it -> it.trabectedin(Ternary.NO)),
            histology(HistologicEntity.LMS),
            "primary.agentSensitivity.trabectedin primary.histology",
            "43b"),
        new Pair(
            "NEVER_SMOKER_WITH_QUIT_DATE",
            patient(it -> it.smokingStatus(Known.known(SmokingStatus.NEVER))),
            patient(it -> it.smokingQuitDate(on("2010"))),
            "patient.smokingStatus patient.smokingQuitDate",
            "29"));
  }

  private static Coding coding(String morphology) {
    return Coding.builder()
        .system(Known.known(CodeSystem.ICD_O_3))
        .code(Known.known(morphology))
        .build();
  }
}
