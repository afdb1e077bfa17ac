// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.model.clinical.Lesion;

/** The ladders of composite answers, their verdicts by name, for proofs. */
public final class Ladders {
  private Ladders() {}

  /** Candidacy for metastasectomy. */
  public static ImmutableList<Rung> candidacy() {
    return rungs(Metastasectomy.CANDIDACY.ladder());
  }

  /** Local ablation of a lesion. */
  public static ImmutableList<Rung> ablation(Place<Lesion> lesion) {
    return rungs(LocalAblationOfLesion.candidacy(lesion).ladder());
  }

  /** The need of a biopsy of a lesion. */
  public static ImmutableList<Rung> biopsy(Place<Lesion> lesion) {
    return rungs(BiopsyOfLesion.need(lesion).ladder());
  }

  private static ImmutableList<Rung> rungs(Ladder<Verdict> ladder) {
    ImmutableList.Builder<Rung> rungs = ImmutableList.builder();
    ladder.rungs().forEach(rung -> rungs.add(new Rung(rung.verdict().name(), rung.guard())));
    return rungs.add(new Rung(ladder.otherwise().name(), Condition.allOf())).build();
  }

  /**
   * A rung; the last one's guard always holds.
   *
   * @param verdict the name of its verdict
   * @param guard when it is reached, those above it apart
   */
  public record Rung(String verdict, Condition guard) {}
}
