// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import org.tarpswg.model.stability.Stable;

/**
 * The numbers that a measurement can have, with their unit. What lies outside is a slip of the pen,
 * not a rare patient: none of these bounds is a threshold of the guideline. Immutable.
 *
 * @param least the lower bound
 * @param leastIncluded whether the lower bound itself is allowed
 * @param most the upper bound, itself allowed
 * @param unit the unit in UCUM, "1" for a plain number
 */
@Stable
@Immutable
public record NumberRange(double least, boolean leastIncluded, double most, String unit) {

  /** From the lower to the upper bound, both allowed. */
  public static NumberRange ofClosed(double least, double most, String unit) {
    return new NumberRange(least, true, most, unit);
  }

  /** Above zero, up to the upper bound. */
  public static NumberRange positive(double most, String unit) {
    return new NumberRange(0, false, most, unit);
  }

  /** Whether the number is allowed; never so for NaN. */
  public boolean contains(double number) {
    return (leastIncluded ? number >= least : number > least) && number <= most;
  }

  /** The rule in words, such as "a number from 0 to 120 (a)". */
  @Override
  public String toString() {
    String from = leastIncluded ? "from " : "above ";
    String measured = unit.equals("1") ? "" : " (" + unit + ")";
    return "a number "
        + from
        + plain(least)
        + (leastIncluded ? " to " : " up to ")
        + plain(most)
        + measured;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
