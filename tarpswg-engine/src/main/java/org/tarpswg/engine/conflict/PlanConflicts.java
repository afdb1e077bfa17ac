// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.engine.reading.PlannedResections;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.fact.FactPath;

/** The operation that is planned against the lesions and what is planned for each (R53). */
final class PlanConflicts {

  static final ConflictRow OTHER_KIND_THAN_OF_LESION =
      flag("OPERATION_AGAINST_LESIONS")
          .between(
              Side.value(
                  "plannedProcedure.kind",
                  of -> of.plannedProcedure().kind(),
                  kind -> kind != ProcedureKind.METASTASECTOMY,
                  "the operation planned:"),
              Side.of(of -> toResect(of, lesion -> true)))
          .reads("the operation for 26, the plan of a lung lesion for 29")
          .bearsOn("26", "29");

  static final ConflictRow OTHER_SITE_THAN_OF_LESION =
      flag("OPERATION_AGAINST_LESIONS")
          .between(
              Side.value(
                  "plannedProcedure.site",
                  of -> of.plannedProcedure().site(),
                  site -> site != LesionSite.LUNG,
                  "the operation planned at"),
              Side.of(of -> toResect(of, PlanConflicts::isToBeResectedInTheLung)))
          .reads("both: two resections may be planned")
          .bearsOn("29");

  static final ConflictRow OTHER_SITE_THAN_OF_NAMED =
      flag("OPERATION_AGAINST_LESIONS")
          .between(
              Side.value(
                  "plannedProcedure.site",
                  of -> of.plannedProcedure().site(),
                  site -> site != LesionSite.LUNG,
                  "the operation planned at"),
              Side.of(PlanConflicts::namesLungLesion))
          .reads("both: one operation may reach two places")
          .bearsOn("29");

  static final ConflictRow LUNG_WITHOUT_LESION =
      flag("OPERATION_AGAINST_LESIONS")
          .between(
              Side.value(
                  "plannedProcedure.kind",
                  of -> of.plannedProcedure().kind(),
                  ProcedureKind.METASTASECTOMY::equals,
                  "the operation planned:"),
              Side.value(
                  "plannedProcedure.site",
                  of -> of.plannedProcedure().site(),
                  LesionSite.LUNG::equals,
                  "at"),
              LesionSides.noneAt(LesionSite.LUNG))
          .reads("the operation")
          .bearsOn("29");

  private PlanConflicts() {}

  private static Optional<Held> namesLungLesion(PatientCase of) {
    ImmutableList<FactPath> sites =
        PlannedResections.namesLesionAt(LesionSite.LUNG, of).stream()
            .sorted(comparing(Lesion::id))
            .map(lesion -> FactPath.of("lesions").element(lesion.id()).field("site"))
            .collect(toImmutableList());
    return sites.isEmpty()
        ? Optional.empty()
        : Held.by(
            "a lesion of the lung that it names",
            ImmutableList.<FactPath>builder()
                .add(FactPath.of("plannedProcedure.lesionIds"))
                .addAll(sites)
                .build());
  }

  /** By its own plan: one that the operation names is {@link #OTHER_SITE_THAN_OF_NAMED}. */
  private static boolean isToBeResectedInTheLung(Lesion lesion) {
    return lesion.site().is(LesionSite.LUNG).isYes()
        && lesion.plannedLocalTreatment().is(LocalTreatment.RESECTION).isYes();
  }

  private static Optional<Held> toResect(PatientCase of, Predicate<Lesion> which) {
    ImmutableList<FactPath> planned =
        of.lesions().entries().stream()
            .filter(which)
            .sorted(comparing(Lesion::id))
            .flatMap(lesion -> PlannedResections.planned(lesion, of).stream())
            .distinct()
            .collect(toImmutableList());
    return planned.isEmpty() ? Optional.empty() : Held.by("a lesion to be resected", planned);
  }
}
