// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.constant;

import com.google.common.collect.ImmutableList;

/**
 * Never changes.
 *
 * @param texts a list that nobody can change
 */
public record Constant(ImmutableList<String> texts) {

  /** Changes until it is built, which is its business. */
  public static final class Builder {
    private int added;

    /** Adds one. */
    public void add() {
      added++;
    }

    /** How many. */
    public int added() {
      return added;
    }
  }
}
