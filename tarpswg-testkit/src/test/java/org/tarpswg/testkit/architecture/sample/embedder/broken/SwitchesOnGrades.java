// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.ClauseFinding;

/** Colors a clause by its grade. */
public final class SwitchesOnGrades {
  private SwitchesOnGrades() {}

  /** Green for what it takes for advice. */
  public static String color(ClauseFinding finding) {
    return switch (finding.grading().grade()) {
      case A, B -> "green";
      case C -> "amber";
      case D, E -> "red";
    };
  }
}
