// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;

/** What an answer notes beside its verdicts: facts that disagree, and what was published since. */
final class NoteTypes {
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

  private NoteTypes() {}

  static AnswerType<Conflict, ?> conflict() {
    return CONFLICT;
  }

  static AnswerType<AdvisoryNotice, ?> advisory() {
    return ADVISORY;
  }
}
