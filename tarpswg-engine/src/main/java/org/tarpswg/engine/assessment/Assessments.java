// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.VerdictFamily;

/** Every question that combines clauses, in the order in which answers show them. */
public final class Assessments {
  private Assessments() {}

  /** The assessments of a patient who is out of scope: none is made, and nothing is said. */
  public static ImmutableList<Assessment> notMade(
      CaseFacts facts, ImmutableList<ClauseFinding> findings) {
    return of(facts, findings).stream()
        .map(
            assessment ->
                Assessment.builder()
                    .kind(assessment.kind())
                    .target(assessment.target())
                    .verdict(Verdict.NOT_ASSESSED.name())
                    .possible(ImmutableSet.of(Verdict.NOT_ASSESSED.name()))
                    .family(VerdictFamily.NOT_ASSESSED)
                    .build())
        .collect(toImmutableList());
  }

  /** The assessments of a patient who is, or may be, in scope. */
  public static ImmutableList<Assessment> of(
      CaseFacts facts, ImmutableList<ClauseFinding> findings) {
    Lines lines = new Lines(facts, findings);
    ImmutableList<Assessment> others =
        ImmutableList.<Assessment>builder()
            .add(Metastasectomy.of(lines))
            .addAll(LocalAblationOfLesion.each(lines))
            .add(LiverEmbolization.of(lines))
            .addAll(BiopsyOfLesion.each(lines))
            .add(ImagingWorkUp.of(lines))
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
