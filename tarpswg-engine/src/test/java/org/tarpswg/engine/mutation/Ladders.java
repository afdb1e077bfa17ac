// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;

/** Ladders with something changed. */
final class Ladders {
  private Ladders() {}

  /** The same verdicts behind other guards. */
  static <V> Ladder<V> withGuards(Ladder<V> ladder, ImmutableList<Condition> guards) {
    List<Ladder.Rung<V>> rungs = new ArrayList<>();
    for (int place = 0; place < guards.size(); place++) {
      rungs.add(new Ladder.Rung<>(guards.get(place), ladder.rungs().get(place).verdict()));
    }
    return of(rungs, ladder.otherwise());
  }

  /** Each rung left out, each verdict taken for another that the ladder gives. */
  static <V> ImmutableList<Mistake> mistakes(Ladder<V> ladder) {
    ImmutableList.Builder<Mistake> mistakes = ImmutableList.builder();
    for (int place = 0; place < ladder.rungs().size(); place++) {
      Ladder.Rung<V> rung = ladder.rungs().get(place);
      List<Ladder.Rung<V>> less = new ArrayList<>(ladder.rungs());
      less.remove(place);
      mistakes.add(
          new Mistake(
              ladder,
              "without the rung " + rung.verdict() + ": " + rung.guard().words(),
              of(less, ladder.otherwise())));
      V other = another(ladder, rung.verdict());
      List<Ladder.Rung<V>> swapped = new ArrayList<>(ladder.rungs());
      swapped.set(place, new Ladder.Rung<>(rung.guard(), other));
      mistakes.add(
          new Mistake(
              ladder,
              other + " for " + rung.verdict() + ": " + rung.guard().words(),
              of(swapped, ladder.otherwise())));
    }
    if (!ladder.rungs().isEmpty()) {
      V other = another(ladder, ladder.otherwise());
      mistakes.add(
          new Mistake(
              ladder,
              other + " for " + ladder.otherwise() + " at the end",
              of(ladder.rungs(), other)));
    }
    return mistakes.build();
  }

  private static <V> V another(Ladder<V> ladder, V verdict) {
    ImmutableList<V> others =
        ladder.rungs().stream()
            .map(Ladder.Rung::verdict)
            .filter(each -> !each.equals(verdict))
            .collect(toImmutableList());
    return others.isEmpty() ? ladder.otherwise() : others.get(0);
  }

  private static <V> Ladder<V> of(List<Ladder.Rung<V>> rungs, V otherwise) {
    if (rungs.isEmpty()) {
      return Ladder.always(otherwise);
    }
    Ladder.Steps<V> steps = Ladder.when(rungs.get(0).guard(), rungs.get(0).verdict());
    for (Ladder.Rung<V> rung : rungs.subList(1, rungs.size())) {
      steps = steps.when(rung.guard(), rung.verdict());
    }
    return steps.otherwise(otherwise);
  }
}
