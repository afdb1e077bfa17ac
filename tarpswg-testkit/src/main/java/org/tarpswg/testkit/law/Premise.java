// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import org.tarpswg.model.stability.Evolving;

/** Whether a case put a law to the test. A law that is broken throws instead. */
@Evolving
public enum Premise {
  /** What the law speaks of was there, and the law was kept. */
  HELD,
  /** What the law speaks of was not there. */
  NOT_HELD,
  /** The recommender does not rule the clauses that the law speaks of. */
  NOT_RULED;

  /** HELD if so, else NOT_HELD. */
  public static Premise of(boolean held) {
    return held ? HELD : NOT_HELD;
  }
}
