// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;

/** Every question that combines clauses, in the order in which answers show them. */
public final class Assessments {
  private Assessments() {}

  /** The assessments of a patient who is, or may be, in scope. */
  public static ImmutableList<Assessment> of(
      CaseFacts facts, ImmutableList<ClauseFinding> findings) {
    Lines lines = new Lines(facts, findings);
    ImmutableList<Assessment> others =
        ImmutableList.<Assessment>builder()
            .add(Metastasectomy.of(lines))
            .addAll(LocalAblationOfLesion.each(lines))
            .add(LiverEmbolization.of(lines))
            .add(Surveillance.of(lines))
            .add(Listed.tumorBoard(lines))
            .add(PalliativePathway.of(lines))
            .add(Listed.observation(lines))
            .build();
    return ImmutableList.<Assessment>builder()
        .addAll(others)
        .add(Readiness.of(lines, others))
        .add(Listed.trials(lines))
        .add(Audit.of(lines))
        .build();
  }
}
