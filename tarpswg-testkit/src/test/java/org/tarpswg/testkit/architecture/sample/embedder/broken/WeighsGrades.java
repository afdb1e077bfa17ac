// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.guideline.RecommendationGrade;

/** Takes a low grade for advice against. */
public final class WeighsGrades {
  private WeighsGrades() {}

  /** Whether it speaks against a step; it does not say. */
  public static boolean isAgainst(ClauseFinding finding) {
    return finding.grading().grade().compareTo(RecommendationGrade.C) > 0;
  }
}
