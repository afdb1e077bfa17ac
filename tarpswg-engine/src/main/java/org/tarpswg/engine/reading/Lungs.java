// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedProcedure;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** What the facts say about metastases of the lung and an operation on them (27 to 30). */
public final class Lungs {

  /** There is a metastasis of the lung. */
  public static final Condition.Exists<Lesion> INVOLVED =
      Lists.LESIONS.some(
          "there is a metastasis of the lung",
          lesion -> Lesions.SITE.at(lesion).is(LesionSite.LUNG, "it lies in the lung"));

  /** There is a metastasis outside the lung. */
  public static final Condition.Exists<Lesion> OTHERS =
      Lists.LESIONS.some(
          "there is a metastasis outside the lung",
          lesion ->
              Lesions.SITE
                  .at(lesion)
                  .satisfies(site -> site != LesionSite.LUNG, "it lies outside the lung"));

  /** A metastasectomy of the lung is planned. */
  public static final Condition METASTASECTOMY_PLANNED =
      Question.of("metastasectomy of the lung", Lungs::metastasectomyPlanned)
          .is(true, "a metastasectomy of the lung is planned");

  /** Whether lung function was tested: the day of the test says so, its results are optional. */
  public static final Question<Boolean> FUNCTION_TESTED =
      Question.of(
          "lung function tested",
          facts -> {
            FactSheet sheet = new FactSheet();
            Known<PartialDate> tested =
                sheet.value(
                    "patient.pulmonaryFunctionTestDate",
                    facts.patientCase().patient().pulmonaryFunctionTestDate());
            return sheet.truth(tested.isKnown() ? Ternary.YES : Ternary.UNKNOWN);
          });

  private Lungs() {}

  /**
   * A lung metastasis that is to be resected says so; else the operation, by kind and site; else
   * none is planned where the lung is free.
   */
  private static Reading<Boolean> metastasectomyPlanned(CaseFacts facts) {
    PlannedProcedure operation = facts.patientCase().plannedProcedure();
    FactSheet sheet = new FactSheet();
    Ternary ofLesion = PlannedResections.in(LesionSite.LUNG, facts.patientCase(), sheet);
    Ternary told =
        sheet
            .value("plannedProcedure.kind", operation.kind())
            .is(ProcedureKind.METASTASECTOMY)
            .and(isAtTheLung(facts.patientCase(), sheet));
    if (ofLesion.isYes() || told.isKnown()) {
      return sheet.truth(ofLesion.isYes() ? Ternary.YES : told);
    }
    return sheet.truth(isFree(facts, sheet) ? Ternary.NO : Ternary.UNKNOWN);
  }

  /** A lung lesion that it names says where the operation is; else its stated site does (R53). */
  private static Ternary isAtTheLung(PatientCase told, FactSheet sheet) {
    PlannedProcedure operation = told.plannedProcedure();
    if (PlannedResections.namesLesionAt(LesionSite.LUNG, told).isEmpty()) {
      return sheet.value("plannedProcedure.site", operation.site()).is(LesionSite.LUNG);
    }
    sheet.only("plannedProcedure.lesionIds", operation.lesionIds());
    return Ternary.YES;
  }

  private static boolean isFree(CaseFacts facts, FactSheet sheet) {
    Outcome<Ternary> involved = Completions.truthOf(INVOLVED, facts);
    sheet.add(() -> Derivations.facts(INVOLVED, facts), ImmutableList::of);
    return involved.verdictOr(Ternary.UNKNOWN).isNo();
  }
}
