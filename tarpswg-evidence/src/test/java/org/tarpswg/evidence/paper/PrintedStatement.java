// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;
import java.util.Optional;

/**
 * A numbered statement put together again.
 *
 * @param number the printed number
 * @param heading the run-in heading in force where the statement stands, if there was one yet
 * @param lead the text up to the bullets, the whole text where there are none
 * @param bullets the bullets without their marks
 */
record PrintedStatement(int number, Optional<String> heading, String lead, List<String> bullets) {
  PrintedStatement {
    bullets = List.copyOf(bullets);
  }

  /** Whether the lead announces bullets: a colon stands last, save for citations and grading. */
  boolean announcesBullets() {
    return lead.matches(".*:(?: \\[[^\\]]+\\])?(?: \\([IV]+[A-E]\\))?");
  }

  /** Whether nothing of the text is to come; bullets may still. */
  boolean isClosed() {
    return GradingMark.closes(lead) || !bullets.isEmpty();
  }
}
