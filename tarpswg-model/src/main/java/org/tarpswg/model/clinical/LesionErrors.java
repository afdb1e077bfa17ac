// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** What cannot be true of one lesion, whatever else the case says. */
final class LesionErrors {
  private LesionErrors() {}

  static void check(Lesion lesion, Problems problems) {
    if (lesion.id().isBlank()) {
      problems.add(
          Problems.VALUE_RANGE,
          "id",
          "a blank id",
          "a name for the lesion",
          "Name it, such as L1.");
    }
    lesion
        .count()
        .value()
        .filter(count -> count > 1)
        .filter(count -> lesion.distribution().is(LesionDistribution.SOLITARY).isYes())
        .map(LesionErrors::solitaryWithCount)
        .ifPresent(problems::add);
  }

  private static Problem solitaryWithCount(int count) {
    return new Problem(
        "SOLITARY_WITH_COUNT",
        "count",
        "solitary with a count of " + count,
        "a count of 1 for a solitary lesion",
        "Correct the count or the distribution.");
  }
}
