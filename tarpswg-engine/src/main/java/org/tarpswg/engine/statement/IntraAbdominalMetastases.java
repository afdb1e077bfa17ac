// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.guideline.Fulfillment.CONTRAVENED;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.NOT_TRACKED;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.reading.Spread;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.clinical.ProcedureKind;

/** Intra-abdominal metastases: statements 32 and 33. */
public final class IntraAbdominalMetastases {
  /** There is multifocal disease within the abdomen. */
  public static final Condition MULTIFOCAL =
      Spread.MULTIFOCAL.is(true, "there is multifocal disease within the abdomen");

  private static final Condition COMPLETE_RESECTION_LIKELY =
      LocalPlan.COMPLETENESS_LIKELY.is(true, "a complete resection is judged likely");

  private static final Condition NO_SURGERY_OR_PALLIATIVE =
      anyOf(
          LocalPlan.KIND.is(ProcedureKind.NONE, "it was decided not to operate"),
          ResectionCriteria.PALLIATIVE);

  /** After a response with complete resection within reach: where 32 and 36 do not agree (R22). */
  public static final Condition STATEMENTS_DISAGREE =
      allOf(ResectionCriteria.RESPONDED, COMPLETE_RESECTION_LIKELY)
          .as("a response, and complete resection within reach");

  /*
   * 32 | IVB | refs 5
   */
  static final Rule S32 =
      Rule.clause("32", Gates.TREATMENT)
          .part(
              "i",
              MULTIFOCAL,
              Ladder.when(NO_SURGERY_OR_PALLIATIVE, DONE)
                  .when(STATEMENTS_DISAGREE, NOT_TRACKED)
                  .otherwise(CONTRAVENED))
          .part(
              "ii",
              allOf(MULTIFOCAL, not(COMPLETE_RESECTION_LIKELY)),
              Ladder.when(NO_SURGERY_OR_PALLIATIVE, DONE).otherwise(CONTRAVENED))
          .caveat(STATEMENTS_DISAGREE, Caveat.STATEMENTS_DISAGREE_AFTER_RESPONSE)
          .readings("R22", "R38", "R47")
          .end();

  /*
   * 33 | IIIB | refs 2, 61, 62, 63, 64, 65, 66, 67
   */
  static final Rule S33 =
      Rule.clause("33", Gates.TREATMENT)
          .says(
              Spread.SARCOMATOSIS.is(true, "there is sarcomatosis"),
              Ladder.when(
                      LocalPlan.HIPEC.is(
                          true, "hyperthermic intraperitoneal chemotherapy is planned"),
                      CONTRAVENED)
                  .otherwise(DONE))
          .caveat(allOf(), Caveat.TRIAL_REMAINS_OPEN)
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S32, S33);

  private IntraAbdominalMetastases() {}
}
