// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.IntMath;
import org.tarpswg.model.known.Ternary;

/**
 * How many there can be, as far as the case tells.
 *
 * <p>A comparison is decided only if the whole range agrees. Immutable.
 *
 * @param least the smallest number that is possible, 0 or more
 * @param most the largest one; {@link #UNBOUNDED} where nothing limits it
 */
public record CountRange(int least, int most) {
  /** No upper limit is known. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /** None, and surely so. */
  public static final CountRange NONE = new CountRange(0, 0);

  /**
   * Refuses a range that is negative or upside down.
   *
   * @throws IllegalArgumentException if {@code least} is negative or above {@code most}
   */
  public CountRange {
    checkArgument(0 <= least && least <= most, "no range of counts: %s to %s", least, most);
  }

  /** This many and no others. */
  public static CountRange exactly(int count) {
    return new CountRange(count, count);
  }

  /** This many or more. */
  public static CountRange atLeast(int count) {
    return new CountRange(count, UNBOUNDED);
  }

  /** Those of both; without a limit if one of them has none. */
  public CountRange plus(CountRange other) {
    return new CountRange(
        IntMath.saturatedAdd(least, other.least), IntMath.saturatedAdd(most, other.most));
  }

  /** These, where it is not sure that they exist at all. */
  public CountRange perhaps() {
    return new CountRange(0, most);
  }

  /** These, where others may exist that nobody has told of. */
  public CountRange orMore() {
    return atLeast(least);
  }

  /** Whether there are so many or more. */
  public Ternary isAtLeast(int count) {
    if (least >= count) {
      return Ternary.YES;
    }
    return most < count ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** Whether one number is left. */
  public boolean isKnown() {
    return least == most;
  }

  /** Whether the number is one of those left. */
  public boolean allows(int count) {
    return least <= count && count <= most;
  }

  @Override
  public String toString() {
    if (isKnown()) {
      return Integer.toString(least);
    }
    return most == UNBOUNDED ? least + " or more" : least + " to " + most;
  }
}
