// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import org.tarpswg.model.stability.Evolving;

/**
 * Where an answer differs from what a case expects. Immutable.
 *
 * @param subject the clause, part, assessment or line, and which of its properties
 * @param expected what the case expects
 * @param actual what was answered
 * @param lookAtFirst where the difference most likely comes from
 */
@Evolving
public record Disagreement(String subject, String expected, String actual, String lookAtFirst) {

  @Override
  public String toString() {
    return subject
        + ": expected "
        + expected
        + ", was "
        + actual
        + (lookAtFirst.isEmpty() ? "" : ". Look first at " + lookAtFirst);
  }
}
