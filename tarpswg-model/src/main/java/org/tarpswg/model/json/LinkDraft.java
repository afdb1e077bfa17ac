// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.util.Objects.requireNonNull;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.ClauseLink;
import org.tarpswg.model.guideline.ClauseId;

/** A link to another clause while it is read. */
final class LinkDraft {
  private static final AnswerType<ClauseLink, LinkDraft> TYPE =
      AnswerType.of(
              "ClauseLink",
              "Another clause that must be read beside a clause.",
              LinkDraft::new,
              LinkDraft::build)
          .one(
              STANDARD,
              "clause",
              "the other clause",
              ValueForm.CLAUSE,
              ClauseLink::clause,
              LinkDraft::clause)
          .one(
              STANDARD,
              "words",
              "how the two go together; where they disagree, which goes first",
              ValueForm.TEXT,
              ClauseLink::words,
              LinkDraft::words)
          .end();

  private @Nullable ClauseId clause;
  private @Nullable String words;

  private LinkDraft() {}

  static AnswerType<ClauseLink, ?> type() {
    return TYPE;
  }

  private void clause(ClauseId told) {
    clause = told;
  }

  private void words(String told) {
    words = told;
  }

  private ClauseLink build() {
    return new ClauseLink(requireNonNull(clause, "clause"), requireNonNull(words, "words"));
  }
}
