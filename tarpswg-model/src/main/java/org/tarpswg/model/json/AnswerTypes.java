// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.FULL;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;

/** The answer as a whole, and whether the consensus addresses the patient. */
final class AnswerTypes {
  private static final AnswerType<ScopeFinding, ScopeFinding.Builder> SCOPE =
      AnswerType.of(
              "ScopeFinding",
              "Whether the consensus addresses the patient, and why.",
              ScopeFinding::builder,
              ScopeFinding.Builder::build)
          .one(
              COMPACT,
              "scopeClass",
              "the verdict",
              ValueForm.constant(ScopeClass.class),
              ScopeFinding::scopeClass,
              ScopeFinding.Builder::scopeClass)
          .set(
              STANDARD,
              "possible",
              "the verdicts still possible; one where it is decided",
              ValueForm.constant(ScopeClass.class),
              ScopeFinding::possible,
              ScopeFinding.Builder::possible)
          .set(
              COMPACT,
              "reasons",
              "why it is out; empty unless it is",
              ValueForm.constant(ScopeReason.class),
              ScopeFinding::reasons,
              ScopeFinding.Builder::reasons)
          .set(
              STANDARD,
              "pointers",
              "where to look instead",
              ValueForm.constant(Pointer.class),
              ScopeFinding::pointers,
              ScopeFinding.Builder::pointers)
          .set(
              STANDARD,
              "caveats",
              "what must be known beside it",
              ValueForm.constant(Caveat.class),
              ScopeFinding::caveats,
              ScopeFinding.Builder::caveats)
          .records(
              STANDARD,
              "missing",
              "unknown facts that can still decide the verdict or its reasons",
              FindingTypes::missing,
              ScopeFinding::missing,
              ScopeFinding.Builder::missing)
          .within(
              FULL,
              "derivation",
              "why",
              FindingTypes::derivation,
              ScopeFinding::derivation,
              ScopeFinding.Builder::derivation)
          .end();

  /** The whole answer. */
  static final AnswerType<Recommendations, Recommendations.Builder> ANSWER =
      AnswerType.of(
              "Recommendations",
              "What the consensus says about a case: always complete, never an order.",
              Recommendations::builder,
              Recommendations.Builder::build)
          .within(
              COMPACT,
              "scope",
              "whether the consensus addresses the patient",
              () -> SCOPE,
              Recommendations::scope,
              Recommendations.Builder::scope)
          .records(
              COMPACT,
              "findings",
              "one finding for each clause that is ruled, in printed order",
              FindingTypes::clause,
              Recommendations::findings,
              Recommendations.Builder::findings)
          .list(
              COMPACT,
              "unruled",
              "the clauses that no rule covers yet; nothing is said of them",
              ValueForm.CLAUSE,
              Recommendations::unruled,
              Recommendations.Builder::unruled)
          .within(
              COMPACT,
              "options",
              "the systemic options",
              OptionTypes::options,
              Recommendations::options,
              Recommendations.Builder::options)
          .records(
              STANDARD,
              "narrative",
              "what the running text of the paper says, without a grading",
              FindingTypes::narrative,
              Recommendations::narrative,
              Recommendations.Builder::narrative)
          .records(
              COMPACT,
              "assessments",
              "the answers to questions that combine clauses",
              AssessmentTypes::assessment,
              Recommendations::assessments,
              Recommendations.Builder::assessments)
          .records(
              COMPACT,
              "missing",
              "every fact that some answer waits for, in the order of the data dictionary",
              FindingTypes::missing,
              Recommendations::missing,
              Recommendations.Builder::missing)
          .records(
              STANDARD,
              "askNext",
              "the missing facts by the number of open answers that wait for each",
              AssessmentTypes::question,
              Recommendations::askNext,
              Recommendations.Builder::askNext)
          .records(
              COMPACT,
              "conflicts",
              "the disagreements between facts",
              NoteTypes::conflict,
              Recommendations::conflicts,
              Recommendations.Builder::conflicts)
          .records(
              COMPACT,
              "advisories",
              "what was published since and touches what is shown",
              NoteTypes::advisory,
              Recommendations::advisories,
              Recommendations.Builder::advisories)
          .set(
              STANDARD,
              "pointers",
              "where to look beside",
              ValueForm.constant(Pointer.class),
              Recommendations::pointers,
              Recommendations.Builder::pointers)
          .records(
              COMPACT,
              "notices",
              "what the answer says of itself, such as its limits of use",
              NoticeDraft::type,
              Recommendations::notices,
              Recommendations.Builder::notices)
          .within(
              COMPACT,
              "receipt",
              "what it was made from",
              ReceiptTypes::receipt,
              Recommendations::receipt,
              Recommendations.Builder::receipt)
          .end();

  private AnswerTypes() {}
}
