// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.Facts.at;
import static org.tarpswg.engine.conflict.Facts.clearance;
import static org.tarpswg.engine.conflict.Facts.contraindicated;
import static org.tarpswg.engine.conflict.Facts.diagnosis;
import static org.tarpswg.engine.conflict.Facts.firstMetastasis;
import static org.tarpswg.engine.conflict.Facts.found;
import static org.tarpswg.engine.conflict.Facts.histology;
import static org.tarpswg.engine.conflict.Facts.inSitu;
import static org.tarpswg.engine.conflict.Facts.interval;
import static org.tarpswg.engine.conflict.Facts.latestInterval;
import static org.tarpswg.engine.conflict.Facts.line;
import static org.tarpswg.engine.conflict.Facts.margin;
import static org.tarpswg.engine.conflict.Facts.patterns;
import static org.tarpswg.engine.conflict.Facts.planned;
import static org.tarpswg.engine.conflict.Facts.primaryWith;
import static org.tarpswg.engine.conflict.Facts.recurrent;
import static org.tarpswg.engine.conflict.Facts.response;
import static org.tarpswg.engine.conflict.Facts.statedLine;
import static org.tarpswg.engine.conflict.Facts.status;
import static org.tarpswg.engine.conflict.Facts.timing;
import static org.tarpswg.engine.conflict.Facts.treatmentEnd;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyAblations;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyOperations;
import static org.tarpswg.engine.reading.CaseSketch.onlyTherapies;
import static org.tarpswg.engine.reading.CaseSketch.operations;
import static org.tarpswg.engine.reading.CaseSketch.primary;
import static org.tarpswg.engine.reading.CaseSketch.sensitivity;
import static org.tarpswg.model.clinical.DiseasePattern.DISTANT;
import static org.tarpswg.model.clinical.DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL;
import static org.tarpswg.model.clinical.MetastaticStatus.CONFIRMED;
import static org.tarpswg.model.clinical.MetastaticStatus.NONE;
import static org.tarpswg.model.clinical.MetastaticStatus.RESECTED_NED;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.engine.reading.CaseSketch;
import org.tarpswg.engine.reading.CaseSketch.Fact;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TumorGrade;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Where the facts agree, nothing is raised. */
class AgreementTest {
  private static final Fact SYNCHRONOUS = timing(MetastasisTiming.SYNCHRONOUS);

  @TestFactory
  Stream<DynamicTest> what_agrees_is_not_raised() {
    return UnknownNeverConflictsTest.each(
        ImmutableMap.<String, Fact>builder()
            .put("none, complete empty list", all(status(NONE), onlyLesions()))
            .put(
                "none, an equivocal lesion",
                all(
                    status(NONE),
                    lesions(
                        lesion(
                            "L1",
                            it -> it.appearance(Known.known(RadiographicAppearance.EQUIVOCAL))))))
            .put("none, the primary alone", all(status(NONE), patterns(DiseasePattern.PRIMARY)))
            .put("confirmed, an empty set of patterns", all(status(CONFIRMED), patterns()))
            .put("confirmed, distant", all(status(CONFIRMED), patterns(DISTANT)))
            .put("cleared, complete empty list", all(status(RESECTED_NED), onlyLesions()))
            .put(
                "two foci in the liver are none of the three sites",
                all(patterns(DISTANT), onlyLesions(at("L1", LesionSite.LIVER, 2))))
            .put(
                "one focus without a multifocal pattern",
                all(patterns(DISTANT), onlyLesions(at("L1", LesionSite.PERITONEUM, 1))))
            .put(
                "two foci with a multifocal pattern",
                all(
                    patterns(MULTIFOCAL_INTRA_ABDOMINAL),
                    onlyLesions(at("L1", LesionSite.PERITONEUM, 2))))
            .put("synchronous without an interval", all(SYNCHRONOUS, interval(0)))
            .put(
                "synchronous, found a day before the treatment was completed",
                all(SYNCHRONOUS, treatmentEnd("2016-01-10"), firstMetastasis("2016-01-09")))
            .put(
                "metachronous, found on the day on which the treatment was completed",
                all(
                    timing(MetastasisTiming.METACHRONOUS),
                    treatmentEnd("2016-01-10"),
                    firstMetastasis("2016-01-10")))
            .put(
                "the first metastasis found with the first lesion",
                all(firstMetastasis("2016-02"), lesions(found("L1", "2016-02-01"))))
            .put(
                "a month more than the dates give",
                all(interval(13), treatmentEnd("2016-01-10"), firstMetastasis("2017-01-10")))
            .put(
                "a month less than the dates give",
                all(interval(11), treatmentEnd("2016-01-10"), firstMetastasis("2017-01-10")))
            .put(
                "a latest interval a month longer than by the dates",
                all(
                    latestInterval(9),
                    onlyOperations(clearance("2016-01-10")),
                    onlyLesions(found("L1", "2016-09-10"))))
            .put(
                "a lesion of another site than the one not suspected",
                all(
                    disease(it -> it.boneMetastasisSuspected(Ternary.NO)),
                    lesions(at("L1", LesionSite.BRAIN, 1))))
            .put(
                "first metastasis and diagnosis on one day",
                all(firstMetastasis("2016-05-01"), diagnosis("2016-05-01")))
            .put("in place after a metastasectomy", all(inSitu(), operations(Facts.METASTASECTOMY)))
            .put(
                "one of two operations has the margin stated",
                all(
                    margin(ResectionMargin.R0),
                    operations(primaryWith(ResectionMargin.R2), primaryWith(ResectionMargin.R0))))
            .put(
                "no regression, no therapy",
                all(disease(it -> it.clearRegression(Ternary.NO)), onlyTherapies()))
            .put("line 1, no course", all(statedLine(1), onlyTherapies()))
            .put(
                "an anthracycline planned and allowed",
                all(planned(Agent.DOXORUBICIN), contraindicated(Ternary.NO)))
            .put(
                "another drug planned where anthracyclines are contraindicated",
                all(planned(Agent.TRABECTEDIN), contraindicated(Ternary.YES)))
            .put(
                "pazopanib in leiomyosarcoma",
                all(planned(Agent.PAZOPANIB), histology(HistologicEntity.LMS)))
            .put(
                "not sensitive, subtype not named",
                all(sensitivity(it -> it.trabectedin(Ternary.NO)), histology(HistologicEntity.UPS)))
            .put("a full case", fullCase())
            .buildOrThrow());
  }

  private static Fact fullCase() {
    return all(
        status(CONFIRMED),
        patterns(DISTANT, MULTIFOCAL_INTRA_ABDOMINAL),
        timing(MetastasisTiming.METACHRONOUS),
        diagnosis("2014-01-20"),
        treatmentEnd("2014-03-10"),
        firstMetastasis("2015-06-12"),
        interval(15),
        latestInterval(8),
        recurrent(Ternary.YES),
        response(TumorResponse.PR),
        statedLine(2),
        planned(Agent.TRABECTEDIN),
        contraindicated(Ternary.NO),
        histology(HistologicEntity.LMS),
        sensitivity(it -> it.trabectedin(Ternary.YES)),
        margin(ResectionMargin.R1),
        primary(it -> it.treatmentStatus(Known.known(PrimaryTreatmentStatus.RESECTED))),
        primary(it -> it.grade(Known.known(TumorGrade.FNCLCC_3)).highGrade(Ternary.YES)),
        disease(
            it ->
                it.sarcomatosis(Ternary.YES)
                    .allSitesManageable(Ternary.NO)
                    .potentiallyResectable(Ternary.NO)
                    .boneMetastasisSuspected(Ternary.NO)),
        onlyLesions(
            lesion(
                "lung",
                it ->
                    it.site(Known.known(LesionSite.LUNG))
                        .count(Known.known(3))
                        .appearance(Known.known(RadiographicAppearance.TYPICAL))
                        .histologicStatus(Known.known(HistologicStatus.POSITIVE))
                        .completelyResectable(Ternary.NO)
                        .controllableByLocalAblation(Ternary.NO)
                        .firstDetectedOn(CaseSketch.on("2016-11-01"))),
            lesion(
                "nodules",
                it ->
                    it.site(Known.known(LesionSite.PERITONEUM))
                        .count(Known.known(4))
                        .firstDetectedOn(CaseSketch.on("2016-12-01")))),
        onlyOperations(primaryWith(ResectionMargin.R1), clearance("2016-02-20")),
        onlyAblations(),
        onlyTherapies(line("2016-12-20", TumorResponse.PR)));
  }
}
