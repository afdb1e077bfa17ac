// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TestResult;
import org.tarpswg.model.clinical.TumorGrade;

/** The facts of a primary tumor, in the order of the data dictionary. */
final class PrimaryTumorFacts {
  static final RecordType<PrimaryTumor, PrimaryTumor.Builder> TYPE =
      RecordType.of("PrimaryTumor", PrimaryTumor::builder, PrimaryTumor.Builder::build)
          .value(
              "site",
              "primary site",
              "TU1",
              Domain.choice(PrimarySite.class),
              PrimaryTumor::site,
              PrimaryTumor.Builder::site)
          .value(
              "laterality",
              "side of the primary",
              "TU2",
              Domain.choice(Laterality.class),
              PrimaryTumor::laterality,
              PrimaryTumor.Builder::laterality)
          .value(
              "histology",
              "histology",
              "TU3",
              Domain.histology(),
              PrimaryTumor::histology,
              PrimaryTumor.Builder::histology)
          .list(
              "histologyCodes",
              "histology codes",
              "TU3",
              CodingFacts.TYPE,
              PrimaryTumor::histologyCodes,
              PrimaryTumor.Builder::histologyCodes)
          .value(
              "otherHistologyName",
              "name of another histology",
              "TU3",
              Domain.text(),
              PrimaryTumor::otherHistologyName,
              PrimaryTumor.Builder::otherHistologyName)
          .value(
              "grade",
              "tumor grade",
              "TU4",
              Domain.choice(TumorGrade.class),
              PrimaryTumor::grade,
              PrimaryTumor.Builder::grade)
          .ternary(
              "highGrade",
              "high grade",
              "TU4",
              PrimaryTumor::highGrade,
              PrimaryTumor.Builder::highGrade)
          .ternary(
              "biopsyProven",
              "biopsy-proven primary",
              "TU5",
              PrimaryTumor::biopsyProven,
              PrimaryTumor.Builder::biopsyProven)
          .ternary(
              "expertPathologyReview",
              "expert pathology review",
              "TU6",
              PrimaryTumor::expertPathologyReview,
              PrimaryTumor.Builder::expertPathologyReview)
          .value(
              "expertPathologyReviewDate",
              "date of the pathology review",
              "TU6",
              Domain.partialDate(),
              PrimaryTumor::expertPathologyReviewDate,
              PrimaryTumor.Builder::expertPathologyReviewDate)
          .ternary(
              "expertReviewAtSarcomaCenter",
              "review at a sarcoma center",
              "TU6",
              PrimaryTumor::expertReviewAtSarcomaCenter,
              PrimaryTumor.Builder::expertReviewAtSarcomaCenter)
          .list(
              "molecularTests",
              "molecular tests",
              "TU7",
              MolecularTestFacts.TYPE,
              PrimaryTumor::molecularTests,
              PrimaryTumor.Builder::molecularTests)
          .value(
              "alkStatus",
              "ALK status",
              "TU7",
              Domain.choice(TestResult.class),
              PrimaryTumor::alkStatus,
              PrimaryTumor.Builder::alkStatus)
          .ternary(
              "specificAlteration",
              "subtype with a specific alteration",
              "TU7",
              PrimaryTumor::specificAlteration,
              PrimaryTumor.Builder::specificAlteration)
          .value(
              "treatmentStatus",
              "treatment of the primary",
              "TU8",
              Domain.choice(PrimaryTreatmentStatus.class),
              PrimaryTumor::treatmentStatus,
              PrimaryTumor.Builder::treatmentStatus)
          .value(
              "margin",
              "margin of the primary resection",
              "TU8",
              Domain.choice(ResectionMargin.class),
              PrimaryTumor::margin,
              PrimaryTumor.Builder::margin)
          .value(
              "treatmentCompletedOn",
              "end of primary treatment",
              "TU9",
              Domain.partialDate(),
              PrimaryTumor::treatmentCompletedOn,
              PrimaryTumor.Builder::treatmentCompletedOn)
          .record(
              "agentSensitivity",
              "sensitivity to agents",
              "TU10",
              AgentSensitivityFacts.TYPE,
              PrimaryTumor::agentSensitivity,
              PrimaryTumor.Builder::agentSensitivity)
          .value(
              "diagnosisDate",
              "date of primary diagnosis",
              "TU11",
              Domain.partialDate(),
              PrimaryTumor::diagnosisDate,
              PrimaryTumor.Builder::diagnosisDate)
          .end();

  private PrimaryTumorFacts() {}
}
