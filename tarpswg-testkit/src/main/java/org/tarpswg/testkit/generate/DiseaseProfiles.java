// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.tarpswg.model.clinical.BiopsyPurpose;
import org.tarpswg.model.clinical.BiopsyTechnique;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.ImagingPurpose;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.clinical.TumorVolume;
import org.tarpswg.model.known.PartialDate;

/** What is told of patients whom a group of statements has something to say about. */
final class DiseaseProfiles {
  private DiseaseProfiles() {}

  /** A tumor and disease that are in scope, or nearly so. */
  private static SliceProfile.Builder inScope(MetastaticStatus status) {
    return SliceProfile.builder()
        .tell(0.97, "primary.site", "primary.histology", "disease.status")
        .mostly("primary.site", PrimarySite.RETROPERITONEUM, PrimarySite.class, 40)
        .values("primary.histology", histologies())
        .mostly("disease.status", status, MetastaticStatus.class, 20);
  }

  private static Arbitrary<Histology> histologies() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(DomainArbitraries.INCLUDED).map(Histology::of)),
        Tuple.of(1, Arbitraries.just(Histology.of(HistologyTerm.WD_DD_LPS_UNSPECIFIED))),
        Tuple.of(1, DomainArbitraries.histologies()));
  }

  private static Arbitrary<LesionSite> sites() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(LesionSite.LUNG)),
        Tuple.of(2, Arbitraries.just(LesionSite.LIVER)),
        Tuple.of(2, Arbitraries.of(LesionSite.PERITONEUM, LesionSite.RETROPERITONEUM)),
        Tuple.of(2, Arbitraries.of(LesionSite.class)));
  }

  /** Metastases that are present, and what statements 23 to 38 ask of them. */
  static SliceProfile.Builder local() {
    return inScope(MetastaticStatus.CONFIRMED)
        .tell(0.8, "patient.performanceStatusSuitable", "primary.treatmentStatus", "primary.margin")
        .tell(0.8, "plannedProcedure.anticipatedMorbidityAcceptable", "lesions", "lesions[*].site")
        .tell(0.7, "disease.timing", "disease.tumorVolume", "disease.freeIntervalMonths")
        .tell(0.7, "lesions[*].completelyResectable", "lesions[*].controllableByLocalAblation")
        .tell(0.6, "goals.localTherapy", "plannedProcedure.kind", "plannedProcedure.approach")
        .tell(0.6, "disease.potentiallyResectable", "disease.recurrent", "disease.response")
        .tell(0.5, "disease.delayCompromisesResectability", "disease.untreatedSinceThisDiagnosis")
        .tell(0.5, "plannedProcedure.macroscopicCompletenessLikely", "plannedProcedure.extensive")
        .tell(0.5, "operations", "primary.grade", "lesions[*].appearance", "lesions[*].count")
        .tell(0.4, "disease.latestFreeIntervalMonths", "disease.stableDiseaseMonths")
        .tell(0.4, "disease.hepaticVolume", "disease.extrahepaticExtent", "disease.sarcomatosis")
        .tell(0.4, "plannedProcedure.surgeonMisExpertise", "plannedProcedure.centerMisExpertise")
        .tell(0.4, "patient.pulmonaryFunctionCompromised", "patient.smokingStatus")
        .tell(0.3, "disease.allSitesManageable", "disease.clearRegression", "patient.symptoms")
        .tell(0.3, "plannedProcedure.hipec", "disease.indolent", "disease.limited")
        .tell(0.3, "lesions[*].plannedLocalTreatment", "lesions[*].histologicStatus")
        .tell(0.3, "systemicTherapies", "care.morbidityCounseling", "care.palliativeCareInvolved")
        .tell(0.2, "ablations", "imaging", "tumorBoards", "patient.smokingQuitDate")
        .tell(0.8, "operations[*].purpose", "systemicTherapies[*].setting")
        .tell(0.5, "operations[*].margin", "operations[*].date", "patient.symptoms[*].kind")
        .tell(0.5, "systemicTherapies[*].bestResponse", "imaging[*].modality", "imaging[*].region")
        .complete(0.6, "lesions", "operations", "systemicTherapies", "ablations")
        .filled("lesions")
        .values("lesions[*].site", sites())
        .mostly("disease.timing", MetastasisTiming.METACHRONOUS, MetastasisTiming.class, 5)
        .mostly("goals.localTherapy", LocalTherapyIntent.DEFINITIVE, LocalTherapyIntent.class, 5)
        .mostly(
            "primary.treatmentStatus",
            PrimaryTreatmentStatus.RESECTED,
            PrimaryTreatmentStatus.class,
            9)
        .values("primary.margin", margins())
        .values("operations[*].margin", margins())
        .mostly("plannedProcedure.kind", ProcedureKind.METASTASECTOMY, ProcedureKind.class, 6)
        .mostly("operations[*].purpose", OperationPurpose.METASTASECTOMY, OperationPurpose.class, 3)
        .mostly("systemicTherapies[*].setting", TherapySetting.ADVANCED, TherapySetting.class, 3)
        .mostly("disease.tumorVolume", TumorVolume.LOW, TumorVolume.class, 3)
        .yes(4, "patient.performanceStatusSuitable")
        .yes(
            4, "plannedProcedure.anticipatedMorbidityAcceptable", "lesions[*].completelyResectable")
        .yes(2, "lesions[*].controllableByLocalAblation", "disease.potentiallyResectable");
  }

  private static Arbitrary<ResectionMargin> margins() {
    return Arbitraries.frequency(
        Tuple.of(4, ResectionMargin.R0),
        Tuple.of(3, ResectionMargin.R1),
        Tuple.of(1, ResectionMargin.R2),
        Tuple.of(1, ResectionMargin.RX));
  }

  /** Metastases that were removed and are back: statements 35 and 36. */
  static SliceProfile.Builder recurrent() {
    return local()
        .tell(0.9, "operations", "disease.recurrent")
        .filled("operations")
        .tell(0.6, "disease.latestFreeIntervalMonths")
        .mostly(
            "operations[*].purpose", OperationPurpose.METASTASECTOMY, OperationPurpose.class, 12)
        .yes(9, "disease.recurrent");
  }

  /** Lesions that may be metastases, how they look and what is to be sampled: 5 to 16 and 20. */
  static SliceProfile.Builder sampling() {
    return inScope(MetastaticStatus.CONFIRMED)
        .values(
            "disease.status",
            Arbitraries.frequency(
                Tuple.of(4, MetastaticStatus.CONFIRMED),
                Tuple.of(4, MetastaticStatus.SUSPECTED),
                Tuple.of(1, MetastaticStatus.RESECTED_NED),
                Tuple.of(1, MetastaticStatus.NONE)))
        .tell(0.95, "lesions")
        .tell(0.9, "lesions[*].site", "lesions[*].appearance")
        .tell(0.8, "patient.otherMalignancy", "patient.hereditarySyndrome", "plannedBiopsy.planned")
        .tell(0.8, "lesions[*].unusualLocation", "plannedBiopsy.technique", "primary.biopsyProven")
        .tell(0.7, "lesions[*].histologicStatus", "lesions[*].count", "plannedBiopsy.purpose")
        .tell(0.6, "primary.laterality", "lesions[*].laterality", "plannedBiopsy.cores")
        .tell(0.5, "plannedBiopsy.gauge", "disease.timing", "lesions[*].plannedLocalTreatment")
        .tell(0.5, "disease.widespreadIntraAbdominal", "goals.researchTissueWanted")
        .tell(0.4, "lesions[*].neurovascularRelationUnclear", "lesions[*].natureInQuestion")
        .tell(0.4, "lesions[*].preciseBurdenNeeded", "lesions[*].equivocalOnOtherModalities")
        .tell(0.4, "goals.responseEvaluationDue", "disease.boneMetastasisSuspected", "imaging")
        .tell(0.4, "disease.brainMetastasisSuspected", "goals.localTherapy", "plannedBiopsy.site")
        .tell(0.3, "plannedBiopsy.imageGuided", "plannedBiopsy.expertRadiologist")
        .tell(0.3, "primary.treatmentStatus", "lesions[*].biopsyFeasible", "tumorBoards", "events")
        .tell(0.8, "imaging[*].modality", "imaging[*].region", "imaging[*].purpose")
        .tell(0.8, "events[*].kind", "events[*].date", "tumorBoards[*].date")
        .tell(0.6, "imaging[*].date", "tumorBoards[*].specialties", "imaging[*].contrast")
        .complete(0.6, "lesions", "imaging")
        .filled("lesions")
        .values("lesions[*].site", sites())
        .mostly("plannedBiopsy.technique", BiopsyTechnique.CORE, BiopsyTechnique.class, 3)
        .mostly("plannedBiopsy.purpose", BiopsyPurpose.RECURRENCE_OF_KNOWN, BiopsyPurpose.class, 3)
        .values("lesions[*].count", Arbitraries.of(1, 1, 1, 2, 5))
        .values("plannedBiopsy.gauge", Arbitraries.of(13, 14, 15, 16, 17, 18))
        .values("plannedBiopsy.cores", Arbitraries.of(1, 3, 4, 5))
        .mostly(
            "lesions[*].appearance",
            RadiographicAppearance.TYPICAL,
            RadiographicAppearance.class,
            2)
        .yes(3, "primary.biopsyProven", "plannedBiopsy.planned")
        .yes(1, "disease.widespreadIntraAbdominal");
  }

  /** Metastases that were removed, nothing being seen since: statement 34. */
  static SliceProfile.Builder cleared() {
    return inScope(MetastaticStatus.RESECTED_NED)
        .tell(0.95, "operations", "operations[*].purpose")
        .filled("operations")
        .tell(0.9, "operations[*].margin", "operations[*].date")
        .tell(0.7, "imaging", "imaging[*].date")
        .tell(0.6, "imaging[*].modality", "imaging[*].region", "imaging[*].purpose")
        .tell(0.5, "care.surveillanceIntervalMonths", "ablations", "lesions")
        .tell(0.3, "tumorBoards", "events", "disease.timing", "systemicTherapies")
        .complete(0.7, "operations", "imaging", "ablations", "lesions")
        .mostly("operations[*].purpose", OperationPurpose.METASTASECTOMY, OperationPurpose.class, 9)
        .mostly("imaging[*].purpose", ImagingPurpose.SURVEILLANCE, ImagingPurpose.class, 3)
        .values("operations[*].margin", margins())
        .values("imaging[*].date", shortlyBefore())
        .values("disease.patterns", Arbitraries.just(ImmutableSet.of()))
        .most(2);
  }

  /** Days in the months before the first assessment. */
  private static Arbitrary<PartialDate> shortlyBefore() {
    LocalDate last = DomainArbitraries.FIRST_ASSESSMENT;
    return Arbitraries.integers().between(1, 300).map(last::minusDays).map(PartialDate::of);
  }
}
