// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.History;
import org.tarpswg.engine.reading.ImpliedHistory;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.guideline.Fulfillment;

/** Clinical history: statements 2 to 4. */
final class ClinicalHistory {
  private static final Condition.Exists<?> OPERATED =
      Lists.OPERATIONS.some("there was an operation", operation -> allOf());

  private static final Condition REPORTS_UNDERSTOOD =
      Lists.OPERATIONS.every(
          "the report of every operation was obtained and understood",
          operation ->
              allOf(
                  History.REPORT_OBTAINED.at(operation).is(true, "its report was obtained"),
                  History.RESECTION_UNDERSTOOD.at(operation).is(true, "it is understood")));

  /*
   * 2 | VA
   */
  static final Rule S2 =
      Rule.clause("2", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              anyOf(
                  OPERATED,
                  ImpliedHistory.OPERATED.is(true, "the state of the primary tells of one")),
              done(allOf(OPERATED, REPORTS_UNDERSTOOD)))
          .about(OPERATED)
          .readings("R3", "R52")
          .end();

  private static final Condition.Exists<?> TREATED =
      Lists.THERAPIES.some("there was systemic therapy", course -> allOf());

  private static final Condition COURSES_KNOWN =
      Lists.THERAPIES.every(
          "the details of every course were obtained",
          course -> History.COURSE_KNOWN.at(course).is(true, "its details were obtained"));

  /*
   * 3 | VA
   */
  static final Rule S3 =
      Rule.clause("3", Gates.DIAGNOSTIC_EXTENDED)
          .says(TREATED, done(COURSES_KNOWN))
          .about(TREATED)
          .readings("R3")
          .end();

  private static final Condition.Exists<?> IRRADIATED =
      Lists.RADIOTHERAPIES.some("there was radiotherapy", course -> allOf());

  private static final Condition FIELDS_KNOWN =
      Lists.RADIOTHERAPIES.every(
          "the details of every course were obtained",
          course -> History.RADIOTHERAPY_KNOWN.at(course).is(true, "its details were obtained"));

  /*
   * 4 | VA
   */
  static final Rule S4 =
      Rule.clause("4", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              anyOf(
                  IRRADIATED,
                  ImpliedHistory.IRRADIATED.is(true, "a lesion or an ablation tells of it")),
              done(allOf(IRRADIATED, FIELDS_KNOWN)))
          .about(IRRADIATED)
          .readings("R3", "R52")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S2, S3, S4);

  private ClinicalHistory() {}

  private static Ladder<Fulfillment> done(Condition all) {
    return Ladder.when(all, Fulfillment.DONE).otherwise(Fulfillment.OUTSTANDING);
  }
}
