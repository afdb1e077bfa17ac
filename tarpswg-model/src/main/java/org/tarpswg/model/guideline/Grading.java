// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * What the paper prints behind a clause, such as IVB: a level of evidence and a grade of
 * recommendation. Never computed, merged or lowered. Says nothing about direction. Immutable.
 *
 * @param level the level of evidence
 * @param grade the grade of recommendation
 */
@Stable
public record Grading(EvidenceLevel level, RecommendationGrade grade) {
  private static final Pattern PRINTED = Pattern.compile("(I|II|III|IV|V)([A-E])");

  /**
   * Reads the printed form.
   *
   * @throws InvalidValueException if it is not a level and a grade
   */
  public static Grading parse(String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    if (!matcher.matches()) {
      throw new InvalidValueException(
          printed, "a level I to V and a grade A to E", "Write it like IVB.");
    }
    return new Grading(
        EvidenceLevel.valueOf(matcher.group(1)), RecommendationGrade.valueOf(matcher.group(2)));
  }

  /** The printed form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return level.name() + grade.name();
  }
}
