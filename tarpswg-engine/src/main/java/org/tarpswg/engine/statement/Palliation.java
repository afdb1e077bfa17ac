// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.EarlierFields;
import org.tarpswg.engine.reading.Symptoms;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.guideline.Fulfillment;

/** Palliation: statement 37. */
final class Palliation {
  /*
   * 37 | VA
   */
  static final Rule S37 =
      Rule.clause("37", Gates.TREATMENT_EXTENDED)
          .says(Symptoms.SOME, Ladder.always(Fulfillment.NOT_TRACKED))
          .about(Symptoms.SOME)
          .caveat(EarlierFields.HOLD_A_CAUSE, Caveat.RE_IRRADIATION_NOT_ADDRESSED)
          .readings("R3", "R19", "R44")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S37);

  private Palliation() {}
}
