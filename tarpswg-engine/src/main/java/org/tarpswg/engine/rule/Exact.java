// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

/**
 * What follows of a condition over every completion of a case.
 *
 * @param canHold whether it holds in some completion
 * @param canFail whether it fails in some completion
 * @param deciding the open questions that can decide it; none where it is settled
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record Exact(boolean canHold, boolean canFail, Asked[] deciding) {
  /** It holds in every completion. */
  static final Exact HOLDS = new Exact(true, false, Asked.NONE);

  /** It fails in every completion. */
  static final Exact FAILS = new Exact(false, true, Asked.NONE);

  /** It has this truth in every completion. */
  static Exact settled(boolean truth) {
    return truth ? HOLDS : FAILS;
  }

  /** It comes out either way, depending on these questions. */
  static Exact open(Asked[] deciding) {
    return new Exact(true, true, deciding);
  }

  /** Whether it comes out either way. */
  boolean isOpen() {
    return canHold && canFail;
  }

  /** What follows of the contrary. */
  Exact not() {
    return isOpen() ? this : settled(canFail);
  }
}
