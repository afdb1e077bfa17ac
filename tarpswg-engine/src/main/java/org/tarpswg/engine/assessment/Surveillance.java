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
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;

/** When the next imaging is due after metastases were cleared (clause 34). */
final class Surveillance {
  /** What tells that an operation cleared metastases, and when. */
  private static final ImmutableList<String> LATER_CLEARANCE =
      ImmutableList.of("purpose", "date", "margin", "completeClearance");

  private static final ClauseId CLAUSE = ClauseId.of("34");

  private static final Question<SurveillanceDates.State> STATE =
      Question.of("time since the last imaging", Surveillance::state);

  private static final Condition AFTER_CLEARANCE =
      Rules.of(CLAUSE).outputs().get(0).trigger().as("cleared, and nothing seen since");

  private static final Reasoned VERDICT =
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
    SurveillanceDates dates = new SurveillanceDates(lines.facts().patientCase());
    Optional<LocalDate> base = dates.base();
    return lines
        .due("NEXT_IMAGING", lines.finding("34").advice(), "34")
        .windowFrom(base.map(day -> day.plusMonths(RecurrentMetastases.SHORTEST_INTERVAL_MONTHS)))
        .windowUntil(base.map(day -> day.plusMonths(RecurrentMetastases.LONGEST_INTERVAL_MONTHS)))
        .notes(
            dates.isExact()
                ? ImmutableList.of("no modality and no end are printed")
                : ImmutableList.of(
                    "no modality and no end are printed",
                    "the date it counts from is not known to the day"))
        .build();
  }

  private static Reading<SurveillanceDates.State> state(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    ImmutableList<SurveillanceDates.State> possible = new SurveillanceDates(told).possible();
    return new Reading<>(
        possible, possible.size() == 1 ? ImmutableList.of() : unknown(told), ImmutableList.of());
  }

  private static boolean isExact(Known<PartialDate> date) {
    return date.test(PartialDate::isExact).isYes();
  }

  private static ImmutableList<FactPath> unknown(PatientCase told) {
    ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
    FactPath imaging = FactPath.of("imaging");
    if (!told.imaging().complete().isKnown()) {
      unknown.add(imaging.complete());
    }
    if (!told.imaging().complete().isYes()) {
      unknown.add(imaging.element("*").field("date"));
    }
    for (int i = 0; i < told.imaging().entries().size(); i++) {
      if (!isExact(told.imaging().entries().get(i).date())) {
        unknown.add(imaging.element(Integer.toString(i)).field("date"));
      }
    }
    if (!told.operations().complete().isKnown()) {
      unknown.add(FactPath.of("operations").complete());
    }
    if (!told.operations().complete().isYes()) {
      for (String field : LATER_CLEARANCE) {
        unknown.add(FactPath.of("operations").element("*").field(field));
      }
    }
    for (int i = 0; i < told.operations().entries().size(); i++) {
      if (!isExact(told.operations().entries().get(i).date())) {
        unknown.add(FactPath.of("operations").element(Integer.toString(i)).field("date"));
      }
    }
    return unknown.build();
  }
}
