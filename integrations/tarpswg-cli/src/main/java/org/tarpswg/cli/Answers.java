// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;

/**
 * Whatever the commands ask about a case.
 *
 * @param recommender says what the consensus says
 * @param explainer says why, for a subject of the answer
 * @param timeline says what was said at each visit, and what was then done
 */
record Answers(
    Recommender recommender,
    BiFunction<PatientCase, String, Explanation> explainer,
    Function<List<PatientCase>, ImmutableList<Visit>> timeline) {

  /** Those of the engine. */
  static Answers ofEngine() {
    return new Answers(Tarpswg::recommend, Tarpswg::explain, Tarpswg::timeline);
  }
}
