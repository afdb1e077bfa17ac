// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedProcedure;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Resections that are planned lesion by lesion: each is a metastasectomy (26 and 29; R53). A lesion
 * is to be resected where its own plan says so, or a metastasectomy that is planned names it. A
 * plan of a lesion that is not told is not asked for; the operation is.
 */
public final class PlannedResections {

  /** Whether a metastasectomy is planned: as the operation says, else by the lesions. */
  public static final Question<Boolean> METASTASECTOMY =
      Question.of("metastasectomy planned", PlannedResections::metastasectomy);

  private static final FactPath LESIONS_OF_THE_OPERATION =
      FactPath.of("plannedProcedure.lesionIds");

  private PlannedResections() {}

  /** Whether a lesion, which is surely of the site, is to be resected. */
  static Ternary in(LesionSite site, PatientCase told, FactSheet sheet) {
    return some(lesion -> !lesion.site().is(site).isNo(), site(site), told, sheet);
  }

  /** Where it is told that the lesion is to be resected; empty where it is not told. */
  public static ImmutableList<FactPath> planned(Lesion lesion, PatientCase told) {
    ImmutableList.Builder<FactPath> facts = ImmutableList.builder();
    if (lesion.plannedLocalTreatment().is(LocalTreatment.RESECTION).isYes()) {
      facts.add(FactPath.of("lesions").element(lesion.id()).field("plannedLocalTreatment"));
    }
    PlannedProcedure operation = told.plannedProcedure();
    if (operation.kind().is(ProcedureKind.METASTASECTOMY).isYes()
        && operation.lesionIds().test(named -> named.contains(lesion.id())).isYes()) {
      facts.add(LESIONS_OF_THE_OPERATION);
    }
    return facts.build();
  }

  /** The lesions, surely of the site, that the operation planned names. */
  public static ImmutableList<Lesion> namesLesionAt(LesionSite site, PatientCase told) {
    return told.lesions().entries().stream()
        .filter(site(site))
        .filter(
            lesion ->
                told.plannedProcedure().lesionIds().test(ids -> ids.contains(lesion.id())).isYes())
        .collect(ImmutableList.toImmutableList());
  }

  private static Predicate<Lesion> site(LesionSite site) {
    return lesion -> lesion.site().is(site).isYes();
  }

  private static Reading<Boolean> metastasectomy(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<ProcedureKind> kind =
        sheet.value("plannedProcedure.kind", told.plannedProcedure().kind());
    if (kind.isKnown()) {
      return sheet.truth(kind.is(ProcedureKind.METASTASECTOMY));
    }
    return sheet.truth(some(lesion -> true, lesion -> true, told, sheet));
  }

  private static Ternary some(
      Predicate<Lesion> asked, Predicate<Lesion> counted, PatientCase told, FactSheet sheet) {
    Listing<Lesion> lesions = ListedLesions.of(told);
    sheet.only(LESIONS_OF_THE_OPERATION.text(), told.plannedProcedure().lesionIds());
    boolean found = false;
    for (Lesion lesion : lesions.entries()) {
      if (asked.test(lesion)) {
        sheet.only(
            "lesions[" + lesion.id() + "].plannedLocalTreatment", lesion.plannedLocalTreatment());
        found |= counted.test(lesion) && !planned(lesion, told).isEmpty();
      }
    }
    return found ? Ternary.YES : Ternary.UNKNOWN;
  }
}
