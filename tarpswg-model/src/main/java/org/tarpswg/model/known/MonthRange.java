// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * The whole calendar months that may lie between two dates, as far as the dates are known.
 *
 * <p>A month is complete on the same day of a later month; from the 31st of a month to the last day
 * of a shorter one no month is complete. Comparisons are decided only if the whole range agrees.
 * Immutable.
 *
 * @param least the fewest completed months that the dates allow, 0 or more
 * @param most the most completed months that the dates allow
 */
@Stable
public record MonthRange(int least, int most) {

  /**
   * Refuses a range that is negative or upside down.
   *
   * @throws InvalidValueException if {@code least} is negative or above {@code most}
   */
  public MonthRange {
    if (least < 0 || most < least) {
      throw new InvalidValueException(
          least + " to " + most, "an ascending range of months from 0", "Check the two dates.");
    }
  }

  /** A stated length, without doubt. */
  public static MonthRange exactly(Months months) {
    return new MonthRange(months.count(), months.count());
  }

  /**
   * The months from start to end, or empty if the end can only lie before the start. Where the
   * dates overlap, the shortest interval is zero.
   */
  public static Optional<MonthRange> between(PartialDate start, PartialDate end) {
    if (end.latest().isBefore(start.earliest())) {
      return Optional.empty();
    }
    int least = wholeMonths(start.latest(), end.earliest());
    int most = wholeMonths(start.earliest(), end.latest());
    return Optional.of(new MonthRange(Math.max(0, least), most));
  }

  private static int wholeMonths(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
  }

  /** Whether the interval is of so many months or longer. */
  public Ternary isAtLeast(int months) {
    if (least >= months) {
      return Ternary.YES;
    }
    return most < months ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** Whether the interval is shorter than so many months. */
  public Ternary isUnder(int months) {
    return isAtLeast(months).not();
  }

  @Override
  public String toString() {
    return least == most ? least + " months" : least + " to " + most + " months";
  }
}
