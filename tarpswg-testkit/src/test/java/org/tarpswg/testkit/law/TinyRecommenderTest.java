// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import org.tarpswg.model.answer.Recommender;

/** An honest recommender keeps all laws, however little it rules. */
class TinyRecommenderTest extends RecommenderLaws {
  @Override
  protected Recommender recommender() {
    return new TinyRecommender();
  }
}
