// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.known;

/** Knows nobody. */
public final class Known {
  private Known() {}

  /** Something to know. */
  public static int number() {
    return 1;
  }
}
