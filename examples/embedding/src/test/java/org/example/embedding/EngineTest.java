package org.example.embedding;

import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.testkit.contract.ConformanceContract;

/** The engine that this product embeds says what the paper says: every case of the kit. */
class EngineTest extends ConformanceContract {
  @Override
  protected Recommender recommender() {
    return Tarpswg::recommend;
  }
}
