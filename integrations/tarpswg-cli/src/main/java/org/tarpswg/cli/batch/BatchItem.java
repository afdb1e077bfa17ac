// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.problem.Problem;

/** One case of a batch as it was sent: its number and its text, or why it has none. Immutable. */
final class BatchItem {
  private final long number;
  private final byte[] text;
  private final ImmutableList<Problem> refused;

  private BatchItem(long number, byte[] text, ImmutableList<Problem> refused) {
    this.number = number;
    this.text = text;
    this.refused = refused;
  }

  /**
   * One that can be read; the text is the item's own from now on.
   *
   * @param number its line, row or place in the list, counted from 1
   * @param text its text, not yet looked at
   */
  static BatchItem of(long number, byte[] text) {
    return new BatchItem(number, text, ImmutableList.of());
  }

  /** One that nobody can read, and why. */
  static BatchItem refused(long number, Problem problem) {
    return new BatchItem(number, new byte[0], ImmutableList.of(problem));
  }

  /** Its line, row or place in the list, counted from 1. */
  long number() {
    return number;
  }

  /** Its text; shared, not to be changed. */
  byte[] text() {
    return text;
  }

  /** Why it has no text; empty where it has one. */
  ImmutableList<Problem> refused() {
    return refused;
  }
}
