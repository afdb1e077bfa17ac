// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.ClauseFinding;

/** Reads a grade from its print. */
public final class TakesGradingsApart {
  private TakesGradingsApart() {}

  /** Whether it ends in an A. */
  public static boolean isStrong(ClauseFinding finding) {
    return finding.grading().toString().endsWith("A") && finding.direction().isPresent();
  }
}
