// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import org.tarpswg.model.stability.Evolving;

/**
 * Counts how often the premise of a law held, so that a law which is never put to the test fails
 * instead of passing. Cases in which the recommender does not rule the clauses at all do not count.
 * Not thread-safe.
 */
@Evolving
public final class Share {
  private static final double WHOLE = 100;

  private final double least;
  private int held;
  private int tried;

  private Share(double least) {
    this.least = least;
  }

  /**
   * A share that must be reached.
   *
   * @param percent of the cases that count, from 0 to 100
   */
  public static Share ofPercent(double percent) {
    return new Share(percent);
  }

  /** Counts one case. */
  public void count(Premise premise) {
    if (premise != Premise.NOT_RULED) {
      tried++;
      held += premise == Premise.HELD ? 1 : 0;
    }
  }

  /** How many percent of the cases that count put the law to the test; 100 where none counts. */
  public double percent() {
    return tried == 0 ? WHOLE : WHOLE * held / tried;
  }

  /**
   * Ends the count.
   *
   * @throws AssertionError if the share was not reached
   */
  public void requireReached() {
    if (percent() < least) {
      throw new AssertionError(
          "The premise held in "
              + held
              + " of "
              + tried
              + " cases; it must in at least "
              + least
              + " percent. Look at the generators first.");
    }
  }
}
