// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * A date as precise as it was told: a year, a month or a day.
 *
 * <p>Written as ISO 8601 (2016, 2016-05, 2016-05-03) and kept at that precision. A comparison is
 * decided only if every day the date can mean agrees. Years 1900 to 2199. Immutable.
 */
@Stable
public final class PartialDate {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final Temporal told;
  private final LocalDate earliest;
  private final LocalDate latest;

  private PartialDate(Temporal told, LocalDate earliest, LocalDate latest) {
    if (earliest.getYear() < FIRST_YEAR || earliest.getYear() > LAST_YEAR) {
      throw new InvalidValueException(
          told.toString(), "a year from 1900 to 2199", "Correct the year, or leave the date out.");
    }
    this.told = told;
    this.earliest = earliest;
    this.latest = latest;
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(requireNonNull(day, "day"), day, day);
  }

  /** A date known to the month. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month, month.atDay(1), month.atEndOfMonth());
  }

  /** A date known to the year. */
  public static PartialDate of(Year year) {
    return new PartialDate(year, year.atDay(1), year.atDay(year.length()));
  }

  /**
   * Reads 2016, 2016-05 or 2016-05-03.
   *
   * @throws InvalidValueException if the text is none of the three or names no day of the calendar
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> of(Year.parse(text));
        case 7 -> of(YearMonth.parse(text));
        case 10 -> of(LocalDate.parse(text));
        default -> throw notADate(text);
      };
    } catch (DateTimeParseException e) {
      throw notADate(text);
    }
  }

  private static InvalidValueException notADate(String text) {
    return new InvalidValueException(
        text,
        "a calendar date written as year, year-month or year-month-day",
        "Write it as 2016, 2016-05 or 2016-05-03.");
  }

  /** The first day this date can mean. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day this date can mean. */
  public LocalDate latest() {
    return latest;
  }

  /** Whether the day itself is known. */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  /** Whether this lies before the other date, as far as both are known. */
  public Ternary isBefore(PartialDate other) {
    if (latest.isBefore(other.earliest)) {
      return Ternary.YES;
    }
    return earliest.isBefore(other.latest) ? Ternary.UNKNOWN : Ternary.NO;
  }

  /** Whether this lies after the other date, as far as both are known. */
  public Ternary isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that && told.equals(that.told);
  }

  @Override
  public int hashCode() {
    return told.hashCode();
  }

  /** The ISO 8601 text, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return told.toString();
  }
}
