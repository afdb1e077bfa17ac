// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.CareGiven;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.guideline.Fulfillment;

/** Referral: statement 1. */
final class Referral {
  /*
   * 1 | VA
   */
  static final Rule S1 =
      Rule.clause("1", Gates.DIAGNOSTIC_EXTENDED)
          .part(
              "i",
              allOf(),
              Ladder.when(
                      CareGiven.EVALUATED_AT_SARCOMA_CENTER.is(
                          true, "a sarcoma center evaluated the patient"),
                      Fulfillment.DONE)
                  .otherwise(Fulfillment.OUTSTANDING))
          .part("ii", allOf(), Ladder.always(Fulfillment.NOT_TRACKED))
          .readings("R3")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S1);

  private Referral() {}
}
