// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

/** Watches the clock. */
public final class WatchesTheClock {
  private static final long LATE = 1_600_000_000_000L;

  /** Whether it is late. */
  public boolean isLate() {
    return System.currentTimeMillis() > LATE;
  }
}
