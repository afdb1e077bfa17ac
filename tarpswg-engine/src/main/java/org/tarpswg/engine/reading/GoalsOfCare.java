// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;

import java.time.LocalDate;
import java.util.function.Function;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;

/** Whether goals of care were documented, and whether treatment had begun by then (clause 22). */
public final class GoalsOfCare {
  private static final FactPath DATE = FactPath.of("patient.goalsOfCareDate");

  /** Whether they are documented. */
  public static final Question<Boolean> DOCUMENTED =
      Facts.truth("patient.goalsOfCareDocumented", c -> c.patient().goalsOfCareDocumented());

  private static final RecordQuestion<SystemicTherapy, Boolean> BEGUN =
      before("start", SystemicTherapy::start);

  private static final RecordQuestion<Operation, Boolean> OPERATED =
      before("date", Operation::date);

  private static final RecordQuestion<LocalAblation, Boolean> ABLATED =
      before("date", LocalAblation::date);

  /**
   * Treatment of metastases began on a day before they were documented; the same day is in time
   * (R40).
   */
  public static final Condition TREATED_BEFORE =
      anyOf(
              Lists.THERAPIES.some(
                  "a course for advanced disease began before",
                  course ->
                      allOf(
                          Treated.isAdvanced(course),
                          BEGUN.at(course).is(true, "it began before"))),
              Lists.OPERATIONS.some(
                  "there was a metastasectomy before",
                  operation ->
                      allOf(
                          History.PURPOSE
                              .at(operation)
                              .is(OperationPurpose.METASTASECTOMY, "it was a metastasectomy"),
                          OPERATED.at(operation).is(true, "it was done before"))),
              Lists.ABLATIONS.some(
                  "metastases were ablated before",
                  ablation -> ABLATED.at(ablation).is(true, "it was done before")))
          .as("treatment of metastases began before the goals of care were documented");

  private GoalsOfCare() {}

  private static <R> RecordQuestion<R, Boolean> before(
      String field, Function<R, Known<PartialDate>> date) {
    return RecordQuestion.of(
        "before the goals of care were documented",
        (place, facts) -> {
          LocalDate asOf = facts.patientCase().asOf();
          Known<PartialDate> began = place.record(facts).map(date).orElseGet(Known::unknown);
          return Days.past(DATE, facts.patientCase().patient().goalsOfCareDate(), asOf)
              .isAfterBy(1, Days.past(place.path(facts).field(field), began, asOf));
        });
  }
}
