// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import java.util.function.Predicate;
import org.tarpswg.model.stability.Stable;

/**
 * The truth of something about a patient: yes, no, or not known.
 *
 * <p>Kleene's strong three-valued logic, in which unknown means "no information yet":
 *
 * <pre>
 *  and     | YES     NO  UNKNOWN      or      | YES  NO       UNKNOWN      not
 *  --------+---------------------     --------+----------------------     --------+--------
 *  YES     | YES     NO  UNKNOWN      YES     | YES  YES      YES         YES     | NO
 *  NO      | NO      NO  NO           NO      | YES  NO       UNKNOWN     NO      | YES
 *  UNKNOWN | UNKNOWN NO  UNKNOWN      UNKNOWN | YES  UNKNOWN  UNKNOWN     UNKNOWN | UNKNOWN
 * </pre>
 *
 * <p>An unknown never becomes NO by itself; use {@link #isYes()} and {@link #isNo()} rather than
 * negating one of them.
 */
@Stable
public enum Ternary {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** Nothing is known about it. */
  UNKNOWN;

  /** The truth that a plain boolean states. */
  public static Ternary of(boolean truth) {
    return truth ? YES : NO;
  }

  /** YES if both are, NO if one is NO, else UNKNOWN. */
  public Ternary and(Ternary other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /** YES if one is, NO if both are NO, else UNKNOWN. */
  public Ternary or(Ternary other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  /** YES for NO, NO for YES; unknown stays unknown. */
  public Ternary not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether this is known to be so; false also for unknown. */
  public boolean isYes() {
    return this == YES;
  }

  /** Whether this is known not to be so; false also for unknown. */
  public boolean isNo() {
    return this == NO;
  }

  /** Whether this is YES or NO. */
  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /**
   * What holds of an open set of candidates: YES if all of them satisfy the test, NO if none does,
   * else UNKNOWN. An empty set has nothing to say and gives UNKNOWN.
   */
  public static <T> Ternary ofCandidates(
      Iterable<? extends T> candidates, Predicate<? super T> test) {
    boolean some = false;
    boolean others = false;
    for (T candidate : candidates) {
      if (test.test(candidate)) {
        some = true;
      } else {
        others = true;
      }
    }
    return some == others ? UNKNOWN : of(some);
  }
}
