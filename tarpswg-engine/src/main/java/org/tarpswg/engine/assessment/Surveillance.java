// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.engine.statement.RecurrentMetastases;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.guideline.ClauseId;

/** When the next imaging is due after metastases were cleared (clause 34). */
final class Surveillance {
  private static final ClauseId CLAUSE = ClauseId.of("34");

  private static final Question<SurveillanceDates.State> STATE =
      Question.of("time since the last imaging", Surveillance::state);

  private static final Condition AFTER_CLEARANCE =
      Rules.of(CLAUSE).outputs().get(0).trigger().as("cleared, and nothing seen since");

  static final Reasoned VERDICT =
      Reasoned.when(
              not(AFTER_CLEARANCE),
              Verdict.NOT_ASSESSED,
              "34 speaks of the time after a complete resection of metastases")
          .when(
              STATE.is(SurveillanceDates.State.NOT_DUE, "under three months since the last"),
              verdict(SurveillanceDates.State.NOT_DUE),
              "34: less than three months have passed")
          .when(
              STATE.is(SurveillanceDates.State.DUE, "three to six months since the last"),
              verdict(SurveillanceDates.State.DUE),
              "34: three to six months have passed")
          .otherwise(
              verdict(SurveillanceDates.State.OVERDUE), "34: more than six months have passed");

  private Surveillance() {}

  private static Verdict verdict(SurveillanceDates.State state) {
    return new Verdict(state.name(), VerdictFamily.SUPPORTED);
  }

  static Assessment of(Lines lines) {
    boolean applies = lines.applies("34");
    return lines
        .judge(AssessmentKind.SURVEILLANCE, VERDICT)
        .lines(applies ? ImmutableList.of(next(lines)) : ImmutableList.of())
        .clauses(ImmutableList.of(CLAUSE))
        .readings(ImmutableSet.of("R34"))
        .build();
  }

  private static AnswerLine next(Lines lines) {
    SurveillanceDates dates = new SurveillanceDates(lines.facts());
    Optional<LocalDate> base = dates.base();
    return lines
        .due("NEXT_IMAGING", lines.finding("34").advice(), "34")
        .windowFrom(base.map(day -> day.plusMonths(RecurrentMetastases.SHORTEST_INTERVAL_MONTHS)))
        .windowUntil(base.map(day -> day.plusMonths(RecurrentMetastases.LONGEST_INTERVAL_MONTHS)))
        .notes(
            dates.isExact()
                ? ImmutableList.of("no modality and no end are printed")
                : ImmutableList.of(
                    "no modality and no end are printed", "the day it counts from is not settled"))
        .build();
  }

  private static Reading<SurveillanceDates.State> state(CaseFacts facts) {
    SurveillanceDates dates = new SurveillanceDates(facts);
    return new Reading<>(dates.possible(), dates.missing(), ImmutableList.of());
  }
}
