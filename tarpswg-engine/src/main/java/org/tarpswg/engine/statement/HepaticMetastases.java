// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.model.guideline.Fulfillment.NOT_TRACKED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.Liver;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.clinical.ExtrahepaticExtent;

/** Hepatic metastases: statement 31. */
public final class HepaticMetastases {
  private static final ImmutableSet<ExtrahepaticExtent> NO_MORE_THAN_LIMITED =
      ImmutableSet.of(ExtrahepaticExtent.NONE, ExtrahepaticExtent.LIMITED);

  /**
   * Much disease in the liver and little outside it, none being little too (R35). By a switch of
   * the policy a progressing focus in the liver is enough.
   */
  public static final Condition LIVER_PREDOMINATES =
      allOf(
          anyOf(
              Liver.LARGE_VOLUME.is(true, "the volume of disease in the liver is large"),
              Liver.PROGRESSING_FOCUS_IS_ENOUGH),
          Judged.EXTRAHEPATIC_EXTENT.isOneOf(
              NO_MORE_THAN_LIMITED, "disease outside the liver is limited at most"));

  /*
   * 31 | IVC | refs 59, 60
   */
  static final Rule S31 =
      Rule.clause("31", Gates.TREATMENT)
          .says(LIVER_PREDOMINATES, Ladder.always(NOT_TRACKED))
          .about(Liver.INVOLVED)
          .caveat(allOf(), Caveat.EXTRAPOLATED_FROM_OTHER_CANCERS)
          .readings("R35")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S31);

  private HepaticMetastases() {}
}
