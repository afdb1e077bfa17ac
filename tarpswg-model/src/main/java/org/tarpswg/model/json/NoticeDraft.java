// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.util.Objects.requireNonNull;
import static org.tarpswg.model.json.Detail.COMPACT;
import static org.tarpswg.model.json.Detail.STANDARD;

import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.Notice;

/** A notice while it is read; the words that stand beside its code follow from it. */
final class NoticeDraft {
  private static final AnswerType<Notice, NoticeDraft> TYPE =
      AnswerType.of(
              "Notice", "What every answer says of itself.", NoticeDraft::new, NoticeDraft::build)
          .one(
              COMPACT,
              "code",
              "its code",
              ValueForm.constant(Notice.class),
              notice -> notice,
              NoticeDraft::code)
          .implied(STANDARD, "words", "the notice in words", ValueForm.TEXT, Notice::label)
          .compactAs(ValueForm.constant(Notice.class), notice -> notice)
          .end();

  private @Nullable Notice code;

  private NoticeDraft() {}

  static AnswerType<Notice, ?> type() {
    return TYPE;
  }

  private void code(Notice told) {
    code = told;
  }

  private Notice build() {
    return requireNonNull(code, "code");
  }
}
