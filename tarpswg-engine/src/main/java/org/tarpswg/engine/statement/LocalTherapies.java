// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.guideline.Fulfillment.CONTRAVENED;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.NOT_TRACKED;
import static org.tarpswg.model.guideline.Fulfillment.OUTSTANDING;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.PlannedResections;
import org.tarpswg.engine.reading.Resectability;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.reading.Untreated;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.clinical.SurgicalApproach;
import org.tarpswg.model.guideline.Fulfillment;

/** Local therapies: statements 23 to 26. */
public final class LocalTherapies {

  /** What permits a time without therapy to learn how the disease behaves. */
  public static final Condition OBSERVATION_PERMITTED =
      allOf(
          Resectability.POTENTIALLY_RESECTABLE.is(true, "all disease may become resectable"),
          Untreated.SINCE_THIS_DIAGNOSIS.is(true, "it was not treated since it was found"),
          not(Judged.DELAY_COMPROMISES_RESECTABILITY.is(true, "waiting may cost resectability")));

  /*
   * 23 | VB
   */
  static final Rule S23 =
      Rule.clause("23", Gates.TREATMENT)
          .says(OBSERVATION_PERMITTED, Ladder.always(NOT_TRACKED))
          .readings("R33", "R39")
          .end();

  /*
   * 24 | IVA | refs 51
   */
  static final Rule S24 =
      Rule.clause("24", Gates.TREATMENT)
          .part("a", allOf(), criterion(ResectionCriteria.PRIMARY_CLEARED))
          .part(
              "b",
              allOf(),
              criterion(
                  Condition.anyOf(ResectionCriteria.ALL_MANAGEABLE, ResectionCriteria.PALLIATIVE)))
          .part("c", allOf(), criterion(ResectionCriteria.FIT))
          .readings("R21", "R28", "R47")
          .end();

  /*
   * 25 | IVA | refs 32, 35, 36, 37, 38, 39, 40, 41, 45, 52, 53, 54
   */
  static final Rule S25 =
      Rule.clause("25", Gates.TREATMENT)
          .part("a", allOf(), criterion(ResectionCriteria.LOW_VOLUME))
          .part("b", allOf(), criterion(ResectionCriteria.LONG_INTERVAL))
          .part(
              "c",
              allOf(),
              Ladder.when(LocalPlan.NO_OPERATION, NOT_TRACKED)
                  .when(ResectionCriteria.RESPONSE_NOT_APPLICABLE, NOT_TRACKED)
                  .when(ResectionCriteria.RESPONDED, DONE)
                  .otherwise(OUTSTANDING))
          .readings("R21", "R29", "R30", "R31", "R38")
          .end();

  /*
   * 26 | IVB | refs 45, 55, 56
   */
  static final Rule S26 =
      Rule.clause("26", Gates.TREATMENT)
          .says(
              allOf(
                  PlannedResections.METASTASECTOMY.is(true, "a metastasectomy is planned"),
                  LocalPlan.APPROACH.is(
                      SurgicalApproach.MINIMALLY_INVASIVE, "by a minimally invasive approach")),
              Ladder.when(
                      allOf(
                          LocalPlan.SURGEON_EXPERIENCED.is(
                              true, "the surgeon is experienced in it"),
                          LocalPlan.CENTER_EXPERIENCED.is(true, "the center is experienced in it")),
                      DONE)
                  .otherwise(CONTRAVENED))
          .readings("R22", "R50", "R53")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S23, S24, S25, S26);

  private LocalTherapies() {}

  /** Met or not, as long as no decision has taken the operation off the table. */
  private static Ladder<Fulfillment> criterion(Condition met) {
    return Ladder.when(LocalPlan.NO_OPERATION, NOT_TRACKED).when(met, DONE).otherwise(OUTSTANDING);
  }
}
