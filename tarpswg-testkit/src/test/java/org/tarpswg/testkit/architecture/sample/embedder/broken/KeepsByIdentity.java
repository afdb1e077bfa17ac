// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import java.util.IdentityHashMap;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

/** Keeps answers by which object asked. */
public final class KeepsByIdentity {
  private final IdentityHashMap<PatientCase, Recommendations> kept = new IdentityHashMap<>();

  /** The answer that was kept, or a new one. */
  public Recommendations answer(Recommender recommender, PatientCase of) {
    return kept.computeIfAbsent(of, recommender::recommend);
  }
}
