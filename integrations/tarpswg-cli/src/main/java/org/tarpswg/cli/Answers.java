// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.function.BiFunction;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

/**
 * Whatever the commands ask about a case.
 *
 * @param recommender says what the consensus says
 * @param explainer says why, for a subject of the answer
 */
record Answers(Recommender recommender, BiFunction<PatientCase, String, Explanation> explainer) {

  /** Those of the engine. */
  static Answers ofEngine() {
    return new Answers(Tarpswg::recommend, Tarpswg::explain);
  }
}
