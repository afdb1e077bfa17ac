// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;

import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;

/**
 * Whether metastases were treated before. A course for advanced disease, a metastasectomy and an
 * ablation are such treatment; what was done for the primary is none.
 */
public final class Treated {
  private static final RecordQuestion<SystemicTherapy, TherapySetting> SETTING =
      Facts.choiceOf("setting", "setting", TherapySetting.class, SystemicTherapy::setting);

  /** Metastases were treated before, in one of the three ways. */
  public static final Condition METASTASES =
      anyOf(
              Lists.THERAPIES.some("there was a course for advanced disease", Treated::isAdvanced),
              ResectionCriteria.EARLIER_METASTASECTOMY,
              Lists.ABLATIONS.some("metastases were ablated", ablation -> allOf()))
          .as("metastases were treated before");

  private Treated() {}

  /** That a course was for advanced disease, not around an operation. */
  static Condition isAdvanced(Place<SystemicTherapy> course) {
    return SETTING.at(course).is(TherapySetting.ADVANCED, "it was for advanced disease");
  }
}
