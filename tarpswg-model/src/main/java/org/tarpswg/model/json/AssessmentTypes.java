// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.Ternary;

/** What an answer says to questions that combine clauses, and what to ask next. */
final class AssessmentTypes {
  private static final AnswerType<AnswerLine, AnswerLine.Builder> LINE =
      AnswerType.of(
              "AnswerLine",
              "One line of an assessment: a criterion, an examination, an event, a modality or an"
                  + " act.",
              AnswerLine::builder,
              AnswerLine.Builder::build)
          .one(
              STANDARD,
              "code",
              "what the line is, such as CT_CHEST",
              ValueForm.TEXT,
              AnswerLine::code,
              AnswerLine.Builder::code)
          .maybe(
              STANDARD,
              "target",
              "the path of the record it is about; absent where it is the patient",
              ValueForm.PATH,
              AnswerLine::target,
              AnswerLine.Builder::target)
          .one(
              STANDARD,
              "words",
              "the line in our words",
              ValueForm.TEXT,
              AnswerLine::words,
              AnswerLine.Builder::words)
          .one(
              STANDARD,
              "truth",
              "whether it holds or is due",
              ValueForm.constant(Ternary.class),
              AnswerLine::truth,
              AnswerLine.Builder::truth)
          .one(
              STANDARD,
              "notApplicable",
              "whether the question does not arise",
              ValueForm.TRUTH,
              AnswerLine::notApplicable,
              AnswerLine.Builder::notApplicable)
          .maybe(
              STANDARD,
              "fulfillment",
              "what has become of it, where a clause is tracked",
              ValueForm.constant(Fulfillment.class),
              AnswerLine::fulfillment,
              AnswerLine.Builder::fulfillment)
          .maybe(
              STANDARD,
              "audit",
              "how a recorded act compares; only in the audit",
              ValueForm.constant(AuditVerdict.class),
              AnswerLine::audit,
              AnswerLine.Builder::audit)
          .records(
              STANDARD,
              "anchors",
              "the clauses and parts it stands on, each with its printed grading",
              LineAnchorDraft::type,
              AnswerLine::anchors,
              AnswerLine.Builder::anchors)
          .list(
              STANDARD,
              "narrative",
              "the ungraded points it stands on",
              ValueForm.constant(NarrativePoint.class),
              AnswerLine::narrative,
              AnswerLine.Builder::narrative)
          .maybe(
              STANDARD,
              "windowFrom",
              "the first day of a window, such as the one of the next surveillance imaging",
              ValueForm.DAY,
              AnswerLine::windowFrom,
              AnswerLine.Builder::windowFrom)
          .maybe(
              STANDARD,
              "windowUntil",
              "the last day of that window",
              ValueForm.DAY,
              AnswerLine::windowUntil,
              AnswerLine.Builder::windowUntil)
          .list(
              STANDARD,
              "notes",
              "what must be known beside it",
              ValueForm.TEXT,
              AnswerLine::notes,
              AnswerLine.Builder::notes)
          .set(
              STANDARD,
              "readings",
              "the readings it rests on, by number",
              ValueForm.TEXT,
              AnswerLine::readings,
              AnswerLine.Builder::readings)
          .records(
              STANDARD,
              "missing",
              "unknown facts that still decide it",
              FindingTypes::missing,
              AnswerLine::missing,
              AnswerLine.Builder::missing)
          .end();

  private static final AnswerType<Assessment, Assessment.Builder> ASSESSMENT =
      AnswerType.of(
              "Assessment",
              "The answer to a question that combines clauses.",
              Assessment::builder,
              Assessment.Builder::build)
          .one(
              COMPACT,
              "kind",
              "which question",
              ValueForm.constant(AssessmentKind.class),
              Assessment::kind,
              Assessment.Builder::kind)
          .maybe(
              COMPACT,
              "target",
              "the path of the lesion it is about; absent where it is about the patient",
              ValueForm.PATH,
              Assessment::target,
              Assessment.Builder::target)
          .maybe(
              COMPACT,
              "verdict",
              "the verdict; absent while more than one is possible",
              ValueForm.TEXT,
              Assessment::verdict,
              Assessment.Builder::verdict)
          .set(
              COMPACT,
              "possible",
              "the verdicts still possible",
              ValueForm.TEXT,
              Assessment::possible,
              Assessment.Builder::possible)
          .one(
              COMPACT,
              "family",
              "the coarse verdict",
              ValueForm.constant(VerdictFamily.class),
              Assessment::family,
              Assessment.Builder::family)
          .list(
              STANDARD,
              "reasons",
              "why, in our words",
              ValueForm.TEXT,
              Assessment::reasons,
              Assessment.Builder::reasons)
          .records(
              STANDARD,
              "lines",
              "what it lists: criteria, examinations, events, modalities or acts",
              () -> LINE,
              Assessment::lines,
              Assessment.Builder::lines)
          .list(
              STANDARD,
              "clauses",
              "the clauses it combines",
              ValueForm.CLAUSE,
              Assessment::clauses,
              Assessment.Builder::clauses)
          .list(
              STANDARD,
              "narrative",
              "the ungraded points it rests on",
              ValueForm.constant(NarrativePoint.class),
              Assessment::narrative,
              Assessment.Builder::narrative)
          .set(
              STANDARD,
              "readings",
              "the readings it rests on, by number",
              ValueForm.TEXT,
              Assessment::readings,
              Assessment.Builder::readings)
          .records(
              STANDARD,
              "missing",
              "unknown facts on which the verdict depends",
              FindingTypes::missing,
              Assessment::missing,
              Assessment.Builder::missing)
          .end();

  private static final AnswerType<NextQuestion, NextQuestion.Builder> QUESTION =
      AnswerType.of(
              "NextQuestion",
              "A missing fact with the open answers that wait for it.",
              NextQuestion::builder,
              NextQuestion.Builder::build)
          .one(
              STANDARD,
              "path",
              "its address",
              ValueForm.PATH,
              NextQuestion::path,
              NextQuestion.Builder::path)
          .one(
              STANDARD,
              "label",
              "its short name, to ask for it",
              ValueForm.TEXT,
              NextQuestion::label,
              NextQuestion.Builder::label)
          .set(
              STANDARD,
              "answers",
              "the open answers it would help to settle",
              ValueForm.TEXT,
              NextQuestion::answers,
              NextQuestion.Builder::answers)
          .end();

  private AssessmentTypes() {}

  static AnswerType<Assessment, ?> assessment() {
    return ASSESSMENT;
  }

  static AnswerType<NextQuestion, ?> question() {
    return QUESTION;
  }
}
