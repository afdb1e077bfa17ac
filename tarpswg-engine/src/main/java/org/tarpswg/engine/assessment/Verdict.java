// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import org.tarpswg.model.answer.VerdictFamily;

/**
 * An answer to a question that combines clauses. Immutable.
 *
 * @param name in UPPER_SNAKE_CASE
 * @param family the coarse answer
 */
record Verdict(String name, VerdictFamily family) {
  /** The question does not arise, or not yet. */
  static final Verdict NOT_ASSESSED = new Verdict("NOT_ASSESSED", VerdictFamily.NOT_ASSESSED);

  /** The consensus does not speak of it. */
  static final Verdict NOT_ADDRESSED = new Verdict("NOT_ADDRESSED", VerdictFamily.NOT_ADDRESSED);

  /** The lines say it. */
  static final Verdict LISTED = new Verdict("LISTED", VerdictFamily.SUPPORTED);
}
