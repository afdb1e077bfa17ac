// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.changing;

/** Can be changed after it was handed out. */
public final class Changing {
  private int number;

  /** Changes it. */
  public void add() {
    number++;
  }

  /** The number now. */
  public int number() {
    return number;
  }
}
