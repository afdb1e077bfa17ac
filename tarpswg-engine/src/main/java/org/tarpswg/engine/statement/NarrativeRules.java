// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Resectability;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.guideline.NarrativePoint;

/** When the running text on local and systemic therapy speaks of a patient. It is not graded. */
public final class NarrativeRules {

  private static final Condition POTENTIALLY_RESECTABLE =
      Resectability.POTENTIALLY_RESECTABLE.is(true, "all disease may become resectable");

  private static final Condition.Exists<?> IN_LUNG_OR_LIVER =
      Lists.LESIONS.some(
          "there is a metastasis in lung or liver",
          lesion -> Lesions.SITE.at(lesion).isOneOf(Lesions.LUNG_AND_LIVER, "in lung or liver"));

  /** The points in the order of the paper, each with its condition. */
  public static final ImmutableList<NarrativeRule> ALL =
      ImmutableList.of(
          rule(
              NarrativePoint.NL1,
              allOf(
                  Judged.OLIGOMETASTATIC.is(true, "the disease is oligometastatic"),
                  POTENTIALLY_RESECTABLE)),
          rule(NarrativePoint.NL2, IN_LUNG_OR_LIVER),
          rule(NarrativePoint.NL3, IN_LUNG_OR_LIVER),
          rule(NarrativePoint.NL4, IN_LUNG_OR_LIVER),
          rule(NarrativePoint.NL5, allOf()),
          rule(NarrativePoint.NL6, allOf()),
          rule(
              NarrativePoint.NS1,
              anyOf(ResectionCriteria.STILL_SYNCHRONOUS, not(ResectionCriteria.ALL_MANAGEABLE))),
          rule(NarrativePoint.NS2, ResectionCriteria.RESPONDED),
          // first of all treatments of the present disease, in any line of drugs (R51)
          rule(NarrativePoint.NS3, POTENTIALLY_RESECTABLE),
          rule(NarrativePoint.NS4, not(POTENTIALLY_RESECTABLE)));

  private NarrativeRules() {}

  private static NarrativeRule rule(NarrativePoint point, Condition when) {
    return new NarrativeRule(point, allOf(Gates.TREATMENT, when));
  }

  /**
   * A point and when it speaks of a patient.
   *
   * @param point the point
   * @param when its condition, the gate included
   */
  public record NarrativeRule(NarrativePoint point, Condition when) {}
}
