// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import org.tarpswg.model.answer.Recommender;

/** The recommenders of these tests, for tests of other packages. */
public final class Recommenders {
  private Recommenders() {}

  /** The smallest that keeps the laws. */
  public static Recommender tiny() {
    return new TinyRecommender();
  }
}
