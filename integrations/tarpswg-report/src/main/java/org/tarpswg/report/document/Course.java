// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.tarpswg.model.stability.Evolving;

/**
 * What happened when. Immutable.
 *
 * @param title what it shows
 * @param marks what happened, by date
 */
@Evolving
public record Course(String title, ImmutableList<Mark> marks) implements Block {
  /**
   * Something that happened. Immutable.
   *
   * @param lane the kind of thing, such as operations
   * @param label what it was
   * @param told the dates as they were told
   * @param from its first day, as early as it can be
   * @param until its last day, as late as it can be
   * @param shape how sure the dates are
   */
  public record Mark(
      String lane, String label, String told, LocalDate from, LocalDate until, Shape shape) {}

  /** How a mark is drawn. */
  public enum Shape {
    /** On a day. */
    DAY,
    /** On some day of a month or a year. */
    ABOUT,
    /** From one day to another. */
    SPAN,
    /** From a date to another of which one is not exact, or is not told. */
    OPEN
  }
}
