// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;

import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
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
      allOf(
              LocalPlan.KIND.is(ProcedureKind.METASTASECTOMY, "a metastasectomy is planned"),
              LocalPlan.SITE.is(LesionSite.LUNG, "on the lung"))
          .as("a metastasectomy of the lung is planned");

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
}
