// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import org.tarpswg.model.answer.Recommender;
import org.tarpswg.testkit.cases.RulePlaces;
import org.tarpswg.testkit.contract.ConformanceContract;

/** Every case that was written by hand from the paper, each a sentence a clinician would sign. */
class ConformanceCasesTest extends ConformanceContract {

  @Override
  protected Recommender recommender() {
    return Tarpswg::recommend;
  }

  @Override
  protected RulePlaces rulePlaces() {
    return new EngineRulePlaces();
  }
}
