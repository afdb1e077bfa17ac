// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

/** Asks for an answer, and somebody else for the time. */
public final class AsksAcrossTheHouse {
  private AsksAcrossTheHouse() {}

  /** The answer to one case by day, to another by night. */
  public static Recommendations answer(
      Recommender recommender, PatientCase day, PatientCase night) {
    return recommender.recommend(new WatchesTheClock().isLate() ? night : day);
  }
}
