// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.Facts.at;
import static org.tarpswg.engine.conflict.Facts.clearance;
import static org.tarpswg.engine.conflict.Facts.diagnosis;
import static org.tarpswg.engine.conflict.Facts.firstMetastasis;
import static org.tarpswg.engine.conflict.Facts.found;
import static org.tarpswg.engine.conflict.Facts.interval;
import static org.tarpswg.engine.conflict.Facts.latestInterval;
import static org.tarpswg.engine.conflict.Facts.patterns;
import static org.tarpswg.engine.conflict.Facts.status;
import static org.tarpswg.engine.conflict.Facts.timing;
import static org.tarpswg.engine.conflict.Facts.treatmentEnd;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.operations;
import static org.tarpswg.engine.reading.CaseSketch.primary;
import static org.tarpswg.model.clinical.DiseasePattern.DISTANT;
import static org.tarpswg.model.clinical.DiseasePattern.LOCAL_RECURRENCE;
import static org.tarpswg.model.clinical.DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL;
import static org.tarpswg.model.clinical.DiseasePattern.SOLITARY_INTRA_ABDOMINAL;
import static org.tarpswg.model.clinical.MetastaticStatus.CONFIRMED;
import static org.tarpswg.model.clinical.MetastaticStatus.NONE;
import static org.tarpswg.model.clinical.MetastaticStatus.RESECTED_NED;
import static org.tarpswg.model.clinical.MetastaticStatus.SUSPECTED;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.conflict.ConflictPairs.Pair;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HepaticVolume;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Pairs about the disease, its pattern and its intervals. */
final class PairsOfDisease {
  private PairsOfDisease() {}

  static ImmutableList<Pair> ofStatus() {
    return ImmutableList.of(
        new Pair(
            "TYPICAL_LESION_WITHOUT_METASTASIS",
            status(NONE),
            lesions(Facts.TYPICAL),
            "disease.status lesions[L1].appearance",
            "1 12 34 40a"),
        new Pair(
            "NO_LESION_LISTED",
            status(CONFIRMED),
            onlyLesions(),
            "disease.status lesions.complete",
            "12 14 24"),
        new Pair(
            "NO_LESION_LISTED",
            status(SUSPECTED),
            onlyLesions(),
            "disease.status lesions.complete",
            "12 24 40a"),
        new Pair(
            "LESION_LEFT_AFTER_CLEARANCE",
            status(RESECTED_NED),
            lesions(Facts.TYPICAL),
            "disease.status lesions[L1].appearance",
            "19 34 36"),
        new Pair(
            "LESION_LEFT_AFTER_CLEARANCE",
            status(RESECTED_NED),
            lesions(
                lesion("L9", it -> it.histologicStatus(Known.known(HistologicStatus.POSITIVE)))),
            "disease.status lesions[L9].histologicStatus",
            "34"),
        new Pair(
            "CLEARED_WITHOUT_ACT",
            status(RESECTED_NED),
            Facts.NOTHING_REMOVED,
            "disease.status operations.complete operations[0].purpose ablations.complete",
            "34"));
  }

  static ImmutableList<Pair> ofPattern() {
    return ImmutableList.of(
        new Pair(
            "PATTERN_WITHOUT_METASTASIS",
            status(NONE),
            patterns(DISTANT),
            "disease.status disease.patterns",
            "1 43i"),
        new Pair(
            "PATTERN_WITHOUT_METASTASIS",
            status(NONE),
            patterns(DiseasePattern.PRIMARY, MULTIFOCAL_INTRA_ABDOMINAL),
            "disease.status disease.patterns",
            "32"),
        new Pair(
            "PATTERN_AGAINST_LESIONS",
            patterns(DISTANT),
            lesions(at("L1", LesionSite.PERITONEUM, 2)),
            "disease.patterns lesions[L1].site lesions[L1].count",
            "14 32 33"),
        new Pair(
            "PATTERN_AGAINST_LESIONS",
            patterns(SOLITARY_INTRA_ABDOMINAL, MULTIFOCAL_INTRA_ABDOMINAL),
            lesions(
                at("L2", LesionSite.OTHER_INTRA_ABDOMINAL, 1),
                at("L1", LesionSite.RETROPERITONEUM, 1)),
            "disease.patterns lesions[L1].site lesions[L1].count lesions[L2].site lesions[L2].count",
            "14 32 33"),
        new Pair(
            "PATTERN_AGAINST_LESIONS",
            patterns(MULTIFOCAL_INTRA_ABDOMINAL),
            onlyLesions(at("L1", LesionSite.PERITONEUM, 1), at("L2", LesionSite.LIVER, 7)),
            "disease.patterns lesions.complete lesions[L1].site lesions[L1].count",
            "14 28 32 33"),
        new Pair(
            "LESION_OUTSIDE_PATTERN",
            patterns(LOCAL_RECURRENCE),
            lesions(Facts.TYPICAL),
            "disease.patterns lesions[L1].appearance",
            "1 12 43i"),
        new Pair(
            "LESION_OUTSIDE_PATTERN",
            patterns(DiseasePattern.PRIMARY),
            lesions(lesion("L1", it -> it.site(Known.known(LesionSite.LUNG)))),
            "disease.patterns lesions[L1].id",
            "1 12 43i"),
        new Pair(
            "REMOVAL_OUTSIDE_PATTERN",
            patterns(LOCAL_RECURRENCE),
            operations(Facts.METASTASECTOMY),
            "disease.patterns operations ablations",
            "1 34 43i"),
        new Pair(
            "STATUS_AGAINST_PATTERN",
            status(CONFIRMED),
            patterns(DiseasePattern.PRIMARY, LOCAL_RECURRENCE),
            "disease.status disease.patterns",
            "1 40a"),
        new Pair(
            "STATUS_AGAINST_PATTERN",
            status(SUSPECTED),
            patterns(DiseasePattern.PRIMARY),
            "disease.status disease.patterns",
            "1"),
        new Pair(
            "STATUS_AGAINST_PATTERN",
            status(RESECTED_NED),
            patterns(LOCAL_RECURRENCE),
            "disease.status disease.patterns",
            "34"),
        new Pair(
            "SARCOMATOSIS_NOT_MULTIFOCAL",
            disease(it -> it.sarcomatosis(Ternary.YES)),
            patterns(DISTANT),
            "disease.sarcomatosis disease.patterns",
            "32 33"),
        new Pair(
            "SARCOMATOSIS_NOT_MULTIFOCAL",
            disease(it -> it.sarcomatosis(Ternary.YES)),
            onlyLesions(at("L1", LesionSite.PERITONEUM, 1), at("L2", LesionSite.LUNG, 7)),
            "disease.sarcomatosis lesions.complete lesions[L1].site lesions[L1].count",
            "14 28 32 33"),
        new Pair(
            "LIVER_VOLUME_AGAINST_LESIONS",
            disease(it -> it.hepaticVolume(Known.known(HepaticVolume.LARGE))),
            onlyLesions(at("L2", LesionSite.LUNG, 1), at("L1", LesionSite.LUNG, 1)),
            "disease.hepaticVolume lesions.complete lesions[L1].site lesions[L2].site",
            "31"));
  }

  static ImmutableList<Pair> ofIntervals() {
    return ImmutableList.of(
        new Pair(
            "SYNCHRONOUS_WITH_INTERVAL",
            timing(MetastasisTiming.SYNCHRONOUS),
            interval(1),
            "disease.timing disease.freeIntervalMonths",
            "20 25"),
        new Pair(
            "SYNCHRONOUS_WITH_INTERVAL",
            timing(MetastasisTiming.SYNCHRONOUS),
            all(treatmentEnd("2016-01-10"), firstMetastasis("2016-02-10")),
            "disease.timing primary.treatmentCompletedOn disease.firstMetastasisDetectedOn",
            "20 25"),
        new Pair(
            "INTERVAL_AGAINST_DATES",
            all(interval(14), treatmentEnd("2016-01-10")),
            firstMetastasis("2017-01-10"),
            "disease.freeIntervalMonths primary.treatmentCompletedOn"
                + " disease.firstMetastasisDetectedOn",
            "25"),
        new Pair(
            "INTERVAL_AGAINST_DATES",
            all(latestInterval(10), operations(clearance("2016-01-10"))),
            lesions(found("L1", "2016-09-10")),
            "disease.latestFreeIntervalMonths operations[0].date lesions[L1].firstDetectedOn",
            "36"),
        new Pair(
            "METASTASIS_BEFORE_PRIMARY",
            firstMetastasis("2016-01"),
            diagnosis("2016-02"),
            "disease.firstMetastasisDetectedOn primary.diagnosisDate",
            "20 25"));
  }

  static ImmutableList<Pair> ofTiming() {
    return ImmutableList.of(
        new Pair(
            "TIMING_AGAINST_DATES",
            timing(MetastasisTiming.METACHRONOUS),
            primary(it -> it.treatmentStatus(Known.known(PrimaryTreatmentStatus.IN_SITU))),
            "disease.timing primary.treatmentStatus",
            "20"),
        new Pair(
            "TIMING_AGAINST_DATES",
            timing(MetastasisTiming.METACHRONOUS),
            all(treatmentEnd("2016-07"), firstMetastasis("2016-06-30")),
            "disease.timing primary.treatmentCompletedOn disease.firstMetastasisDetectedOn",
            "20"),
        new Pair(
            "TIMING_AGAINST_DATES",
            timing(MetastasisTiming.METACHRONOUS),
            all(treatmentEnd("2016-07"), lesions(found("L1", "2016-06"))),
            "disease.timing primary.treatmentCompletedOn lesions[L1].firstDetectedOn",
            "20"),
        new Pair(
            "TIMING_AGAINST_DATES",
            timing(MetastasisTiming.SYNCHRONOUS),
            all(treatmentEnd("2016-01-10"), firstMetastasis("2016-02-01")),
            "disease.timing primary.treatmentCompletedOn disease.firstMetastasisDetectedOn",
            "20"),
        new Pair(
            "FIRST_METASTASIS_AFTER_LESION",
            firstMetastasis("2017-03"),
            lesions(found("L1", "2017-02-28")),
            "disease.firstMetastasisDetectedOn lesions[L1].firstDetectedOn",
            "20 25"));
  }
}
