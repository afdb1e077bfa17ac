// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.FULL;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;

/** The answer as a whole, and its records that belong to no clause, option or assessment. */
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

  private static final AnswerType<Conflict, Conflict.Builder> CONFLICT =
      AnswerType.of(
              "Conflict",
              "A disagreement between facts that the answer carries; it never alters a fact.",
              Conflict::builder,
              Conflict.Builder::build)
          .one(
              COMPACT,
              "code",
              "its code in the contradiction table",
              ValueForm.TEXT,
              Conflict::code,
              Conflict.Builder::code)
          .one(
              STANDARD,
              "kind",
              "a flag or a deviation",
              ValueForm.constant(ConflictKind.class),
              Conflict::kind,
              Conflict.Builder::kind)
          .list(
              STANDARD,
              "facts",
              "the paths of the facts that disagree",
              ValueForm.PATH,
              Conflict::facts,
              Conflict.Builder::facts)
          .one(
              STANDARD,
              "used",
              "which of them is read, and why; for a deviation, that nothing is overruled",
              ValueForm.TEXT,
              Conflict::used,
              Conflict.Builder::used)
          .one(
              STANDARD,
              "message",
              "what disagrees, in words",
              ValueForm.TEXT,
              Conflict::message,
              Conflict.Builder::message)
          .list(
              STANDARD,
              "clauses",
              "the clauses that rest on the facts",
              ValueForm.CLAUSE,
              Conflict::clauses,
              Conflict.Builder::clauses)
          .compactAs(ValueForm.TEXT, Conflict::code)
          .end();

  private static final AnswerType<AdvisoryNotice, AdvisoryNotice.Builder> ADVISORY =
      AnswerType.of(
              "AdvisoryNotice",
              "A fact published after the paper that touches what is shown; it changes no"
                  + " applicability, grade or rank.",
              AdvisoryNotice::builder,
              AdvisoryNotice.Builder::build)
          .one(
              COMPACT,
              "id",
              "its id in the register of advisories",
              ValueForm.TEXT,
              AdvisoryNotice::id,
              AdvisoryNotice.Builder::id)
          .one(
              STANDARD,
              "fact",
              "what became known",
              ValueForm.TEXT,
              AdvisoryNotice::fact,
              AdvisoryNotice.Builder::fact)
          .one(
              STANDARD,
              "population",
              "the patients it is about, and nobody else",
              ValueForm.TEXT,
              AdvisoryNotice::population,
              AdvisoryNotice.Builder::population)
          .list(
              STANDARD,
              "keyFigures",
              "its figures",
              ValueForm.TEXT,
              AdvisoryNotice::keyFigures,
              AdvisoryNotice.Builder::keyFigures)
          .maybe(
              STANDARD,
              "note",
              "what else must be known of it",
              ValueForm.TEXT,
              AdvisoryNotice::note,
              AdvisoryNotice.Builder::note)
          .list(
              STANDARD,
              "effects",
              "what it does to the clause, such as SUPERSEDES",
              ValueForm.TEXT,
              AdvisoryNotice::effects,
              AdvisoryNotice.Builder::effects)
          .list(
              STANDARD,
              "clauses",
              "the clauses it touches; empty where it touches the whole document",
              ValueForm.CLAUSE,
              AdvisoryNotice::clauses,
              AdvisoryNotice.Builder::clauses)
          .list(
              STANDARD,
              "citations",
              "where it was published",
              ValueForm.TEXT,
              AdvisoryNotice::citations,
              AdvisoryNotice.Builder::citations)
          .list(
              STANDARD,
              "regulatory",
              "regulatory acts with jurisdiction and date",
              ValueForm.TEXT,
              AdvisoryNotice::regulatory,
              AdvisoryNotice.Builder::regulatory)
          .compactAs(ValueForm.TEXT, AdvisoryNotice::id)
          .end();

  private static final AnswerType<Policy, Policy.Builder> POLICY =
      AnswerType.of(
              "Policy",
              "The switches in force; their defaults are the decided readings.",
              Policy::builder,
              Policy.Builder::build)
          .one(
              COMPACT,
              "extendGeneralClauses",
              "whether the clauses that name no histology are read for PEComa and inflammatory"
                  + " myofibroblastic tumor too",
              ValueForm.TRUTH,
              Policy::extendGeneralClauses,
              Policy.Builder::extendGeneralClauses)
          .one(
              COMPACT,
              "twoTierGrading",
              "whether FNCLCC grade 2 counts as high grade",
              ValueForm.TRUTH,
              Policy::twoTierGrading,
              Policy.Builder::twoTierGrading)
          .one(
              COMPACT,
              "surveillanceAfterAblationAlone",
              "whether clause 34 is read for patients whose metastases were ablated only",
              ValueForm.TRUTH,
              Policy::surveillanceAfterAblationAlone,
              Policy.Builder::surveillanceAfterAblationAlone)
          .one(
              COMPACT,
              "embolizationForProgressingFoci",
              "whether clause 31 is read for single progressing foci",
              ValueForm.TRUTH,
              Policy::embolizationForProgressingFoci,
              Policy.Builder::embolizationForProgressingFoci)
          .one(
              COMPACT,
              "subcutaneousCountsAsSoftTissue",
              "whether subcutaneous lesions count as soft tissue in clause 10a",
              ValueForm.TRUTH,
              Policy::subcutaneousCountsAsSoftTissue,
              Policy.Builder::subcutaneousCountsAsSoftTissue)
          .maybe(
              COMPACT,
              "minimumAge",
              "the age in years (a) below which a patient is out of scope",
              ValueForm.NUMBER,
              Policy::minimumAge,
              Policy.Builder::minimumAge)
          .end();

  private static final AnswerType<Receipt, Receipt.Builder> RECEIPT =
      AnswerType.of(
              "Receipt", "What the answer was made from.", Receipt::builder, Receipt.Builder::build)
          .one(
              COMPACT,
              "edition",
              "the edition of the consensus",
              ValueForm.TEXT,
              Receipt::edition,
              Receipt.Builder::edition)
          .one(
              COMPACT,
              "dataHash",
              "a digest of the evidence base",
              ValueForm.TEXT,
              Receipt::dataHash,
              Receipt.Builder::dataHash)
          .one(
              COMPACT,
              "libraryVersion",
              "the version of the library",
              ValueForm.TEXT,
              Receipt::libraryVersion,
              Receipt.Builder::libraryVersion)
          .within(
              COMPACT,
              "policy",
              "the policy in force",
              () -> AnswerTypes.POLICY,
              Receipt::policy,
              Receipt.Builder::policy)
          .one(
              COMPACT,
              "asOf",
              "the day of assessment",
              ValueForm.DAY,
              Receipt::asOf,
              Receipt.Builder::asOf)
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
              () -> CONFLICT,
              Recommendations::conflicts,
              Recommendations.Builder::conflicts)
          .records(
              COMPACT,
              "advisories",
              "what was published since and touches what is shown",
              () -> ADVISORY,
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
              () -> RECEIPT,
              Recommendations::receipt,
              Recommendations.Builder::receipt)
          .end();

  private AnswerTypes() {}
}
