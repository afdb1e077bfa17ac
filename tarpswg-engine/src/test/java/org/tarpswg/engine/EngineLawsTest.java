// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import org.tarpswg.model.answer.Recommender;
import org.tarpswg.testkit.law.RecommenderLaws;

/** The engine obeys the laws of the kit. */
class EngineLawsTest extends RecommenderLaws {

  @Override
  protected Recommender recommender() {
    return Tarpswg::recommend;
  }
}
