// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * A length of time in whole calendar months; a started month does not count. Zero is allowed, less
 * is not. Ordered by length. Immutable.
 *
 * @param count the completed months, 0 to 1440
 */
@Stable
public record Months(int count) implements Comparable<Months> {
  /** What a count can be: no patient lives longer. */
  public static final NumberRange RANGE = NumberRange.ofClosed(0, 1440, "mo");

  /**
   * Refuses what no patient can have.
   *
   * @throws InvalidValueException if the count is negative or above 1440
   */
  public Months {
    if (!RANGE.contains(count)) {
      throw new InvalidValueException(
          Integer.toString(count),
          RANGE.toString(),
          "Leave the interval out if the dates are unsure.");
    }
  }

  /** So many completed months. */
  public static Months of(int count) {
    return new Months(count);
  }

  @Override
  public int compareTo(Months other) {
    return Integer.compare(count, other.count);
  }

  /** The ISO 8601 period, such as P14M. */
  @Override
  public String toString() {
    return "P" + count + "M";
  }
}
