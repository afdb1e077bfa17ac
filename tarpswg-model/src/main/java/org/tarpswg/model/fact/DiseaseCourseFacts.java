// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.ExtrahepaticExtent;
import org.tarpswg.model.clinical.HepaticVolume;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.clinical.TumorVolume;

/** The facts of a disease course, in the order of the data dictionary. */
final class DiseaseCourseFacts {
  static final RecordType<DiseaseCourse, DiseaseCourse.Builder> TYPE =
      RecordType.of("DiseaseCourse", DiseaseCourse::builder, DiseaseCourse.Builder::build)
          .value(
              "status",
              "metastatic status",
              "DC1",
              Domain.choice(MetastaticStatus.class),
              DiseaseCourse::status,
              DiseaseCourse.Builder::status)
          .value(
              "patterns",
              "pattern of disease",
              "DC1b",
              Domain.choices(DiseasePattern.class),
              DiseaseCourse::patterns,
              DiseaseCourse.Builder::patterns)
          .value(
              "timing",
              "timing of the first metastases",
              "DC2",
              Domain.choice(MetastasisTiming.class),
              DiseaseCourse::timing,
              DiseaseCourse.Builder::timing)
          .value(
              "freeIntervalMonths",
              "disease-free interval",
              "DC3",
              Domain.months(),
              DiseaseCourse::freeIntervalMonths,
              DiseaseCourse.Builder::freeIntervalMonths)
          .value(
              "latestFreeIntervalMonths",
              "latest disease-free interval",
              "DC4",
              Domain.months(),
              DiseaseCourse::latestFreeIntervalMonths,
              DiseaseCourse.Builder::latestFreeIntervalMonths)
          .value(
              "tumorVolume",
              "tumor volume",
              "DC5",
              Domain.choice(TumorVolume.class),
              DiseaseCourse::tumorVolume,
              DiseaseCourse.Builder::tumorVolume)
          .value(
              "hepaticVolume",
              "volume in the liver",
              "DC6",
              Domain.choice(HepaticVolume.class),
              DiseaseCourse::hepaticVolume,
              DiseaseCourse.Builder::hepaticVolume)
          .value(
              "extrahepaticExtent",
              "extent outside the liver",
              "DC6",
              Domain.choice(ExtrahepaticExtent.class),
              DiseaseCourse::extrahepaticExtent,
              DiseaseCourse.Builder::extrahepaticExtent)
          .ternary(
              "sarcomatosis",
              "sarcomatosis",
              "DC7",
              DiseaseCourse::sarcomatosis,
              DiseaseCourse.Builder::sarcomatosis)
          .ternary(
              "widespreadIntraAbdominal",
              "widespread intra-abdominal disease",
              "DC8",
              DiseaseCourse::widespreadIntraAbdominal,
              DiseaseCourse.Builder::widespreadIntraAbdominal)
          .ternary(
              "oligometastatic",
              "oligometastatic disease",
              "DC9",
              DiseaseCourse::oligometastatic,
              DiseaseCourse.Builder::oligometastatic)
          .ternary(
              "indolent",
              "indolent disease",
              "DC9",
              DiseaseCourse::indolent,
              DiseaseCourse.Builder::indolent)
          .ternary(
              "limited",
              "limited disease",
              "DC9",
              DiseaseCourse::limited,
              DiseaseCourse.Builder::limited)
          .ternary(
              "recurrent",
              "recurrent metastases",
              "DC10",
              DiseaseCourse::recurrent,
              DiseaseCourse.Builder::recurrent)
          .ternary(
              "potentiallyResectable",
              "potentially resectable",
              "DC11",
              DiseaseCourse::potentiallyResectable,
              DiseaseCourse.Builder::potentiallyResectable)
          .ternary(
              "delayCompromisesResectability",
              "delay would compromise resectability",
              "DC12",
              DiseaseCourse::delayCompromisesResectability,
              DiseaseCourse.Builder::delayCompromisesResectability)
          .value(
              "response",
              "current response",
              "DC13",
              Domain.choice(TumorResponse.class),
              DiseaseCourse::response,
              DiseaseCourse.Builder::response)
          .ternary(
              "clearRegression",
              "clear regression",
              "DC13",
              DiseaseCourse::clearRegression,
              DiseaseCourse.Builder::clearRegression)
          .value(
              "stableDiseaseMonths",
              "duration of stable disease",
              "DC13",
              Domain.months(),
              DiseaseCourse::stableDiseaseMonths,
              DiseaseCourse.Builder::stableDiseaseMonths)
          .value(
              "progressingFoci",
              "progressing foci",
              "DC14",
              Domain.lesionIds(),
              DiseaseCourse::progressingFoci,
              DiseaseCourse.Builder::progressingFoci)
          .value(
              "firstMetastasisDetectedOn",
              "first metastasis detected",
              "DC15",
              Domain.partialDate(),
              DiseaseCourse::firstMetastasisDetectedOn,
              DiseaseCourse.Builder::firstMetastasisDetectedOn)
          .ternary(
              "allSitesManageable",
              "all sites manageable",
              "DC16",
              DiseaseCourse::allSitesManageable,
              DiseaseCourse.Builder::allSitesManageable)
          .ternary(
              "untreatedSinceThisDiagnosis",
              "untreated since this diagnosis",
              "DC17",
              DiseaseCourse::untreatedSinceThisDiagnosis,
              DiseaseCourse.Builder::untreatedSinceThisDiagnosis)
          .ternary(
              "boneMetastasisSuspected",
              "suspected bone metastasis",
              "DC18",
              DiseaseCourse::boneMetastasisSuspected,
              DiseaseCourse.Builder::boneMetastasisSuspected)
          .ternary(
              "brainMetastasisSuspected",
              "suspected brain metastasis",
              "DC18",
              DiseaseCourse::brainMetastasisSuspected,
              DiseaseCourse.Builder::brainMetastasisSuspected)
          .end();

  private DiseaseCourseFacts() {}
}
