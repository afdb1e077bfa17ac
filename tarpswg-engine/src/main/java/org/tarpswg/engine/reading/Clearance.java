// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;

import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.AblationOutcome;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Whether the primary (clause 24) or metastases (clause 34) were removed completely before. */
public final class Clearance {
  private static final RecordQuestion<Operation, Boolean> COMPLETE =
      RecordQuestion.of(
          "removed completely",
          (place, facts) -> {
            FactSheet sheet = new FactSheet();
            FactPath at = place.path(facts);
            Known<ResectionMargin> margin =
                sheet.value(
                    at.field("margin").text(),
                    place.record(facts).map(Operation::margin).orElseGet(Known::unknown));
            if (margin.test(told -> told != ResectionMargin.RX).isYes()) {
              return sheet.truth(margin.test(LastClearance.MACROSCOPICALLY_COMPLETE::contains));
            }
            return sheet.truth(
                sheet.truth(
                    at.field("completeClearance").text(),
                    place.record(facts).map(Operation::completeClearance).orElse(Ternary.UNKNOWN)));
          });

  private static final RecordQuestion<LocalAblation, AblationOutcome> OUTCOME =
      Facts.choiceOf("outcome", "outcome", AblationOutcome.class, LocalAblation::outcome);

  /**
   * A metastasectomy has removed all metastases: R0 or R1 by its margin, else as stated (R28, R34).
   */
  public static final Condition.Exists<Operation> BY_RESECTION =
      Lists.OPERATIONS.some(
          "metastases were resected completely",
          operation ->
              allOf(
                  History.PURPOSE
                      .at(operation)
                      .is(OperationPurpose.METASTASECTOMY, "it was a metastasectomy"),
                  COMPLETE.at(operation).is(true, "it removed them completely")));

  /** An operation on the primary removed it completely: by its margin, else as stated (R28). */
  static final Condition OF_PRIMARY =
      Lists.OPERATIONS.some(
          "an operation removed the primary completely",
          operation ->
              allOf(
                  History.PURPOSE
                      .at(operation)
                      .is(OperationPurpose.PRIMARY, "it was for the primary"),
                  COMPLETE.at(operation).is(true, "it removed it completely")));

  /** The policy in force counts ablation too, and one was complete. */
  public static final Condition BY_ABLATION =
      allOf(
          PolicyQuestions.SURVEILLANCE_AFTER_ABLATION_ALONE.is(true, "ablation counts too"),
          Lists.ABLATIONS.some(
              "metastases were ablated completely",
              ablation -> OUTCOME.at(ablation).is(AblationOutcome.COMPLETE, "it was complete")));

  private Clearance() {}
}
