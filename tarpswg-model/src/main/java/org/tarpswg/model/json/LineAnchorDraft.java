// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.util.Objects.requireNonNull;
import static org.tarpswg.model.json.Detail.STANDARD;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.PartId;

/** The clause on which a line stands, while it is read. */
final class LineAnchorDraft {
  private static final AnswerType<LineAnchor, LineAnchorDraft> TYPE =
      AnswerType.of(
              "LineAnchor",
              "A clause, or a part of one, on which a line stands.",
              LineAnchorDraft::new,
              LineAnchorDraft::build)
          .one(
              STANDARD,
              "clause",
              "the clause",
              ValueForm.CLAUSE,
              LineAnchor::clause,
              LineAnchorDraft::clause)
          .maybe(
              STANDARD,
              "part",
              "the part of it, where it has parts",
              ValueForm.PART,
              LineAnchor::part,
              LineAnchorDraft::part)
          .one(
              STANDARD,
              "grading",
              "the grading of the clause as printed",
              ValueForm.GRADING,
              LineAnchor::grading,
              LineAnchorDraft::grading)
          .end();

  private @Nullable ClauseId clause;
  private Optional<PartId> part = Optional.empty();
  private @Nullable Grading grading;

  private LineAnchorDraft() {}

  static AnswerType<LineAnchor, ?> type() {
    return TYPE;
  }

  private void clause(ClauseId told) {
    clause = told;
  }

  private void part(PartId told) {
    part = Optional.of(told);
  }

  private void grading(Grading told) {
    grading = told;
  }

  private LineAnchor build() {
    return new LineAnchor(
        requireNonNull(clause, "clause"), part, requireNonNull(grading, "grading"));
  }
}
