// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.NOT_TRACKED;
import static org.tarpswg.model.guideline.Fulfillment.OUTSTANDING;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.CareSteps;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.Lungs;
import org.tarpswg.engine.reading.Smoking;
import org.tarpswg.engine.reading.Spread;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.known.Ternary;

/** Pulmonary metastases: statements 27 to 30. */
public final class PulmonaryMetastases {

  /** Definitive treatment of metastases of the lung comes into question. */
  public static final Condition DEFINITIVE_TREATMENT =
      allOf(
          Lungs.INVOLVED,
          LocalPlan.INTENT.is(
              LocalTherapyIntent.DEFINITIVE, "local therapy is meant to be definitive"));

  /*
   * 27 | IVA | refs 57
   */
  static final Rule S27 =
      Rule.clause("27", Gates.TREATMENT)
          .says(
              DEFINITIVE_TREATMENT,
              Examinations.done(allOf(Examinations.CT_OF_ABDOMEN, Examinations.BONE_SCAN_OR_PET)))
          .about(Lungs.INVOLVED)
          .readings("R27", "R36", "R42")
          .end();

  /** Metastases both in the lung and outside it: listed there, or stated within the abdomen. */
  public static final Condition SEVERAL_ORGANS =
      allOf(
          Lungs.INVOLVED,
          anyOf(
              Lungs.OTHERS,
              Spread.STATED_MULTIFOCAL_BESIDE_OTHERS.is(
                  true, "disease within the abdomen is stated multifocal")));

  /*
   * 28 | IVB | refs 33
   */
  static final Rule S28 =
      Rule.clause("28", Gates.TREATMENT)
          .says(SEVERAL_ORGANS, Ladder.always(NOT_TRACKED))
          .about(Lungs.OTHERS)
          .readings("R54")
          .end();

  /** Three weeks, as clause 29 prints it. */
  public static final int SMOKE_FREE_DAYS = 21;

  private static final Condition OPERATION_ON_LUNG = Lungs.METASTASECTOMY_PLANNED;

  /*
   * 29 | IVA | refs 42, 58
   */
  static final Rule S29 =
      Rule.clause("29", Gates.TREATMENT)
          .part(
              "a",
              OPERATION_ON_LUNG,
              Ladder.when(
                      CareSteps.LUNG_FUNCTION_OPTIMIZED.is(
                          Ternary.YES, "lung function was optimized"),
                      DONE)
                  .when(
                      CareSteps.LUNG_FUNCTION_OPTIMIZED.is(
                          Ternary.NO, "lung function was not optimized"),
                      OUTSTANDING)
                  .otherwise(NOT_TRACKED))
          .about(Lungs.INVOLVED)
          .part(
              "b",
              allOf(OPERATION_ON_LUNG, LocalPlan.EXTENSIVE.is(true, "the resection is extensive")),
              Examinations.done(Lungs.FUNCTION_TESTED.is(true, "lung function was tested")))
          .about(Lungs.INVOLVED)
          .part("c", OPERATION_ON_LUNG, Examinations.done(Smoking.stoppedForDays(SMOKE_FREE_DAYS)))
          .about(Lungs.INVOLVED)
          .readings("R53")
          .end();

  /*
   * 30 | IVB | refs 18, 19, 21, 22, 24, 28
   */
  static final Rule S30 =
      Rule.clause("30", Gates.TREATMENT)
          .says(
              allOf(
                  Lungs.INVOLVED,
                  Judged.LUNG_FUNCTION_COMPROMISED.is(true, "lung function is compromised")),
              Ladder.always(NOT_TRACKED))
          .about(Lungs.INVOLVED)
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S27, S28, S29, S30);

  private PulmonaryMetastases() {}
}
