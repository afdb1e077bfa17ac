// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.Resectability;
import org.tarpswg.engine.reading.Untreated;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.guideline.NarrativePoint;

/** Assessments whose lines are the answer: tumor board, observation, trials. */
final class Listed {
  private Listed() {}

  /** Lines behind a gate. */
  static Assessment.Builder behind(
      Condition gate, AssessmentKind kind, Lines lines, ImmutableList<AnswerLine> listed) {
    Assessment.Builder begun =
        lines.judge(kind, Ladder.when(not(gate), Verdict.NOT_ASSESSED).otherwise(Verdict.LISTED));
    boolean mayBe = begun.lines(listed).build().possible().contains(Verdict.LISTED.name());
    return mayBe ? begun : begun.lines(ImmutableList.of());
  }

  /** What calls for the tumor board (clause 19), with the disciplines that were not there. */
  static Assessment tumorBoard(Lines lines) {
    ImmutableList<AnswerLine> events =
        ImmutableList.of(
            event(lines, "NEW_REFERRAL", "19.newReferral"),
            event(lines, "FIRST_PRESENTATION", "19.firstPresentation"),
            event(lines, "RELAPSE", "19.relapse"),
            event(lines, "PROGRESSION", "19.progression"),
            event(lines, "FAVORABLE_RESPONSE", "19.favorableResponse"));
    return behind(
            Gates.DIAGNOSTIC_EXTENDED, AssessmentKind.TUMOR_BOARD, lines, Lines.unlessNo(events))
        .clauses(Lines.clauses("19"))
        .build();
  }

  private static AnswerLine event(Lines lines, String code, String part) {
    AnswerLine line = lines.due(code, lines.finding(part).advice(), part).build();
    return AnswerLine.builder().from(line).notes(Disciplines.notes(lines, line)).build();
  }

  /** Observation (clauses 23 and 38) and its alternative (NS3). */
  static Assessment observation(Lines lines) {
    Condition wouldDo =
        allOf(
            Gates.TREATMENT,
            Resectability.POTENTIALLY_RESECTABLE.is(true, "potentially resectable"),
            Untreated.SINCE_THIS_DIAGNOSIS.is(true, "untreated since this diagnosis"),
            Judged.DELAY_COMPROMISES_RESECTABILITY.is(true, "waiting may cost resectability"));
    ImmutableList<AnswerLine> listed =
        ImmutableList.of(
            lines
                .due(
                    "OBSERVATION_MAY_BE_USED_TO_LEARN_BIOLOGY",
                    "a time without therapy may show the biology",
                    "23")
                .build(),
            lines
                .condition(
                    "OBSERVATION_NOT_ADVISED",
                    "waiting may cost resectability: no time without therapy",
                    wouldDo)
                .anchors(ImmutableList.of(Lines.anchor("23")))
                .build(),
            lines
                .due(
                    "ACTIVE_SURVEILLANCE_MAY_BE_ADOPTED",
                    "active surveillance may be adopted; no schedule is printed",
                    "38")
                .build(),
            lines
                .condition(
                    "SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY",
                    "systemic therapy first may show the biology as well; no regimen is printed",
                    allOf(
                        Gates.TREATMENT,
                        Resectability.POTENTIALLY_RESECTABLE.is(true, "potentially resectable")))
                .narrative(ImmutableList.of(NarrativePoint.NS3))
                .build());
    return behind(Gates.TREATMENT, AssessmentKind.OBSERVATION, lines, listed)
        .clauses(Lines.clauses("23", "38"))
        .narrative(ImmutableList.of(NarrativePoint.NS3))
        .build();
  }

  /** Clinical trials (clause 39). */
  static Assessment trials(Lines lines) {
    ImmutableList<AnswerLine> prompt =
        ImmutableList.of(lines.due("CLAUSE_39", lines.finding("39").advice(), "39").build());
    return behind(
            Gates.TREATMENT_EXTENDED, AssessmentKind.TRIAL_PROMPT, lines, Lines.unlessNo(prompt))
        .clauses(Lines.clauses("39"))
        .build();
  }
}
