// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Possible;

/** A ladder of verdicts, each rung with its reason in our words. Immutable. */
final class Reasoned {
  private final ImmutableList<Rung> rungs;
  private final Ladder<Verdict> ladder;

  private Reasoned(ImmutableList<Rung> rungs) {
    this.rungs = rungs;
    Ladder.Steps<Verdict> steps = Ladder.when(rungs.get(0).guard, rungs.get(0).verdict);
    for (Rung rung : rungs.subList(1, rungs.size() - 1)) {
      steps = steps.when(rung.guard, rung.verdict);
    }
    this.ladder = steps.otherwise(rungs.get(rungs.size() - 1).verdict);
  }

  /** Starts with the first rung. */
  static Steps when(Condition guard, Verdict verdict, String reason) {
    return new Steps().when(guard, verdict, reason);
  }

  /** The verdicts without the reasons. */
  Ladder<Verdict> ladder() {
    return ladder;
  }

  /** The guards that can lead to this verdict, as conditions. */
  ImmutableList<Condition> guards() {
    return rungs.stream()
        .map(Rung::guard)
        .limit(rungs.size() - 1L)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Why a verdict is the one: the reasons of the rungs that give it and may be the ones reached, up
   * to the first that surely is.
   */
  ImmutableList<String> reasons(Verdict verdict, CaseFacts facts) {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    for (Rung rung : rungs) {
      boolean last = rung.guard.truth(Possible.of(facts)).isYes();
      if (rung.verdict.equals(verdict) && !rung.guard.truth(Possible.of(facts)).isNo()) {
        reasons.add(rung.reason);
      }
      if (last) {
        break;
      }
    }
    return reasons.build();
  }

  private record Rung(Condition guard, Verdict verdict, String reason) {}

  /** Rungs while they are put together. */
  static final class Steps {
    private final ImmutableList.Builder<Rung> rungs = ImmutableList.builder();

    private Steps() {}

    /** Adds the next rung. */
    Steps when(Condition guard, Verdict verdict, String reason) {
      rungs.add(new Rung(guard, verdict, reason));
      return this;
    }

    /** Ends with the verdict where no guard holds. */
    Reasoned otherwise(Verdict verdict, String reason) {
      rungs.add(new Rung(Condition.allOf(), verdict, reason));
      return new Reasoned(rungs.build());
    }
  }
}
