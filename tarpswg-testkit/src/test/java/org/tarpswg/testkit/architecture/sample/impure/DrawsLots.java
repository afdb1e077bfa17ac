// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.impure;

import java.util.Random;

/** Leaves it to chance. */
public final class DrawsLots {
  private DrawsLots() {}

  /** Any number. */
  public static int any() {
    return new Random().nextInt();
  }
}
