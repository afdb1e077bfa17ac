// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.Recommendations;

/** Names an answer by where it lies in memory. */
public final class TellsApartByIdentity {
  private TellsApartByIdentity() {}

  /** A number that another equal answer does not have. */
  public static int number(Recommendations answer) {
    return System.identityHashCode(answer);
  }
}
