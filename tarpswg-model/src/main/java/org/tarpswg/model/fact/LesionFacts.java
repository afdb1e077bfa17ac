// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Laterality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.clinical.Ranges;
import org.tarpswg.model.clinical.RelationToPrimary;

/** The facts of a lesion, in the order of the data dictionary. */
final class LesionFacts {
  static final RecordType<Lesion, Lesion.Builder> TYPE =
      RecordType.of("Lesion", Lesion::builder, Lesion.Builder::build)
          .key("id", "lesion id", "LS1", Lesion::id, Lesion.Builder::id)
          .value(
              "site",
              "site",
              "LS2",
              Domain.choice(LesionSite.class),
              Lesion::site,
              Lesion.Builder::site)
          .list(
              "siteCodes",
              "site codes",
              "LS2",
              CodingFacts.TYPE,
              Lesion::siteCodes,
              Lesion.Builder::siteCodes)
          .value(
              "laterality",
              "side",
              "LS3",
              Domain.choice(Laterality.class),
              Lesion::laterality,
              Lesion.Builder::laterality)
          .value(
              "diameterMm",
              "longest diameter",
              "LS4",
              Domain.decimal(Ranges.DIAMETER_MM.range()),
              Lesion::diameterMm,
              Lesion.Builder::diameterMm)
          .value(
              "appearance",
              "radiographic appearance",
              "LS5",
              Domain.choice(RadiographicAppearance.class),
              Lesion::appearance,
              Lesion.Builder::appearance)
          .ternary(
              "unusualLocation",
              "unusual location",
              "LS6",
              Lesion::unusualLocation,
              Lesion.Builder::unusualLocation)
          .value(
              "firstDetectedOn",
              "first detected",
              "LS7",
              Domain.partialDate(),
              Lesion::firstDetectedOn,
              Lesion.Builder::firstDetectedOn)
          .value(
              "histologicStatus",
              "histologic status",
              "LS8",
              Domain.choice(HistologicStatus.class),
              Lesion::histologicStatus,
              Lesion.Builder::histologicStatus)
          .ternary(
              "completelyResectable",
              "completely resectable",
              "LS9",
              Lesion::completelyResectable,
              Lesion.Builder::completelyResectable)
          .ternary(
              "controllableByLocalAblation",
              "controllable by local ablation",
              "LS10",
              Lesion::controllableByLocalAblation,
              Lesion.Builder::controllableByLocalAblation)
          .ternary(
              "neurovascularRelationUnclear",
              "unclear relation to nerves or vessels",
              "LS11",
              Lesion::neurovascularRelationUnclear,
              Lesion.Builder::neurovascularRelationUnclear)
          .ternary(
              "natureInQuestion",
              "nature in question",
              "LS12",
              Lesion::natureInQuestion,
              Lesion.Builder::natureInQuestion)
          .ternary(
              "preciseBurdenNeeded",
              "precise burden needed",
              "LS12",
              Lesion::preciseBurdenNeeded,
              Lesion.Builder::preciseBurdenNeeded)
          .ternary(
              "suspectedOnly",
              "suspected only",
              "LS13",
              Lesion::suspectedOnly,
              Lesion.Builder::suspectedOnly)
          .ternary(
              "biopsyFeasible",
              "biopsy feasible",
              "LS14",
              Lesion::biopsyFeasible,
              Lesion.Builder::biopsyFeasible)
          .value(
              "plannedLocalTreatment",
              "planned local treatment",
              "LS15",
              Domain.choice(LocalTreatment.class),
              Lesion::plannedLocalTreatment,
              Lesion.Builder::plannedLocalTreatment)
          .ternary(
              "equivocalOnOtherModalities",
              "equivocal on other modalities",
              "LS16",
              Lesion::equivocalOnOtherModalities,
              Lesion.Builder::equivocalOnOtherModalities)
          .ternary(
              "insidePriorRadiationField",
              "inside a prior radiation field",
              "LS17",
              Lesion::insidePriorRadiationField,
              Lesion.Builder::insidePriorRadiationField)
          .value(
              "count",
              "count",
              "LS18",
              Domain.integer(Ranges.COUNT.range()),
              Lesion::count,
              Lesion.Builder::count)
          .value(
              "distribution",
              "distribution",
              "LS19",
              Domain.choice(LesionDistribution.class),
              Lesion::distribution,
              Lesion.Builder::distribution)
          .value(
              "relationToPrimary",
              "relation to the primary",
              "LS20",
              Domain.choice(RelationToPrimary.class),
              Lesion::relationToPrimary,
              Lesion.Builder::relationToPrimary)
          .end();

  private LesionFacts() {}
}
