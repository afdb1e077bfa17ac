// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import java.util.Optional;
import org.tarpswg.model.answer.Recommendations;

/**
 * What is said of one case. Immutable.
 *
 * @param text the line of the output, without its line feed
 * @param outcome what became of the case
 * @param answer what the line holds, if it holds an answer
 */
record BatchLine(String text, Outcome outcome, Optional<Recommendations> answer) {

  /** What became of a case. */
  enum Outcome {
    /** It was answered. */
    ANSWERED,
    /** It is none that can be answered; its problems were told. */
    REFUSED,
    /** This program failed at it. */
    FAULT
  }
}
