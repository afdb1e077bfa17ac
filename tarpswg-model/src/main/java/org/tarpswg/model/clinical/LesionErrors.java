// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.base.CharMatcher;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** What cannot be true of one lesion, whatever else the case says. */
final class LesionErrors {
  private static final int LONGEST_ID = 60;
  private static final CharMatcher UNADDRESSABLE =
      CharMatcher.anyOf("[]").or(CharMatcher.javaIsoControl());

  private LesionErrors() {}

  static void check(Lesion lesion, Problems problems) {
    if (!isAddress(lesion.id())) {
      problems.add(
          Problems.VALUE_RANGE,
          "id",
          lesion.id().isBlank() ? "a blank id" : lesion.id(),
          "a name of at most " + LONGEST_ID + " characters on one line, without brackets, not *",
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

  /** Whether the lesion's facts can be addressed by it, as in {@code lesions[L1].site}. */
  private static boolean isAddress(String id) {
    return !id.isBlank()
        && id.length() <= LONGEST_ID
        && !id.equals("*")
        && UNADDRESSABLE.matchesNoneOf(id);
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
