// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.impure;

import java.time.LocalDate;

/** Asks what day it is. */
public final class ReadsTheClock {
  private ReadsTheClock() {}

  /** The day on which it is asked. */
  @SuppressWarnings("JavaTimeDefaultTimeZone") // the fault that the rule is to find
  public static LocalDate today() {
    return LocalDate.now();
  }
}
