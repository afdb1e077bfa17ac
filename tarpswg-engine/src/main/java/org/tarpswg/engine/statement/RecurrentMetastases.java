// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.NOT_TRACKED;
import static org.tarpswg.model.guideline.Fulfillment.OUTSTANDING;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.CareSteps;
import org.tarpswg.engine.reading.Clearance;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Recurrence;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.scope.Scope;
import org.tarpswg.model.answer.Caveat;

/** Recurrent metastases: statements 34 to 36. */
public final class RecurrentMetastases {

  /** The shortest interval between examinations that clause 34 prints, in months. */
  public static final int SHORTEST_INTERVAL_MONTHS = 3;

  /** The longest interval between examinations that clause 34 prints, in months. */
  public static final int LONGEST_INTERVAL_MONTHS = 6;

  private static final Question<CareSteps.Interval> INTERVAL =
      CareSteps.surveillanceInterval(SHORTEST_INTERVAL_MONTHS, LONGEST_INTERVAL_MONTHS);

  /** Metastases were removed completely and none is accepted as present now. */
  public static final Condition CLEARED =
      allOf(anyOf(Clearance.BY_RESECTION, Clearance.BY_ABLATION), not(Scope.PRESENT));

  /*
   * 34 | IVA | refs 68, 69, 70
   */
  static final Rule S34 =
      Rule.clause("34", Gates.DIAGNOSTIC)
          .says(
              CLEARED,
              Ladder.when(
                      INTERVAL.is(
                          CareSteps.Interval.LONGER, "imaging is planned less often than printed"),
                      OUTSTANDING)
                  .otherwise(DONE))
          .caveat(
              INTERVAL.is(CareSteps.Interval.SHORTER, "imaging is planned more often than printed"),
              Caveat.CLOSER_THAN_PRINTED)
          .readings("R28", "R34")
          .end();

  /*
   * 35 | VB
   */
  static final Rule S35 =
      Rule.clause("35", Gates.TREATMENT)
          .says(
              Recurrence.RECURRENT.is(true, "metastases have come back"),
              Ladder.always(NOT_TRACKED))
          .about(Lists.LESIONS.some("there is a lesion", lesion -> allOf()))
          .readings("R32", "R48")
          .end();

  /*
   * 36 | IVB | refs 31, 36
   */
  static final Rule S36 =
      Rule.clause("36", Gates.TREATMENT)
          .part(
              "a",
              allOf(
                  ResectionCriteria.RECURRED_AFTER_METASTASECTOMY, ResectionCriteria.SOME_FEATURE),
              Ladder.always(NOT_TRACKED))
          .part(
              "b",
              allOf(ResectionCriteria.RECURRED_AFTER_METASTASECTOMY, ResectionCriteria.DISCOURAGED),
              Ladder.always(NOT_TRACKED))
          .readings("R21", "R22", "R31", "R32", "R38", "R48")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S34, S35, S36);

  private RecurrentMetastases() {}
}
