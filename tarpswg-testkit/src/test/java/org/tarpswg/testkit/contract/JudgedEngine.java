// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.contract;

import org.tarpswg.model.answer.Recommender;
import org.tarpswg.testkit.law.Recommenders;

/** What somebody writes who has an engine; it is run by the test beside it, not by the build. */
class JudgedEngine extends RecommenderContract {
  @Override
  protected Recommender recommender() {
    return Recommenders.tiny();
  }
}
