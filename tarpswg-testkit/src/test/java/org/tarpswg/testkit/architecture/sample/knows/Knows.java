// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.knows;

import org.tarpswg.testkit.architecture.sample.known.Known;

/** Knows another package. */
public final class Knows {
  private Knows() {}

  /** What it knows from there. */
  public static int number() {
    return Known.number();
  }
}
