// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tarpswg.model.fact.FactPath;

/**
 * Judges a ladder over every completion of a case. A fact is named as missing if and only if two
 * completions that differ in nothing else reach different verdicts; such a pair is its witness.
 *
 * @param <V> the type of the verdicts
 */
public final class Completions<V> {
  private final ExactTruths truths;
  private final List<Condition> guards = new ArrayList<>();
  private final List<V> reached = new ArrayList<>();

  private Completions(ExactTruths truths) {
    this.truths = truths;
  }

  /** What follows from the ladder for the case. */
  public static <V> Outcome<V> judge(Ladder<V> ladder, CaseFacts facts) {
    Completions<V> completions = new Completions<>(facts.exactTruths());
    completions.open(ladder);
    return completions.judge();
  }

  /** Leaves of the ladder the rungs that are open, up to the first that surely holds. */
  private void open(Ladder<V> ladder) {
    for (Ladder.Rung<V> rung : ladder.rungs()) {
      Exact exact = truths.of(rung.guard());
      if (exact.canHold()) {
        reached.add(rung.verdict());
        if (!exact.canFail()) {
          return;
        }
        guards.add(rung.guard());
      }
    }
    reached.add(ladder.otherwise());
  }

  private Outcome<V> judge() {
    ImmutableSet<V> distinct = ImmutableSet.copyOf(reached);
    if (distinct.size() == 1) {
      return Outcome.certain(reached.get(0));
    } else if (guards.size() == 1) {
      return outcome(distinct, truths.of(guards.get(0)).deciding());
    }
    return truths.groups(guards).size() == guards.size() ? apart() : entangled();
  }

  /** Where no guard shares a question with another, each rung can be reached. */
  private Outcome<V> apart() {
    Set<V> rest = new LinkedHashSet<>(reached.subList(guards.size(), reached.size()));
    List<Exact> deciding = new ArrayList<>();
    for (int rung = guards.size() - 1; rung >= 0; rung--) {
      if (rest.size() > 1 || !rest.contains(reached.get(rung))) {
        deciding.add(truths.of(guards.get(rung)));
      }
      rest.add(reached.get(rung));
    }
    return outcome(ImmutableSet.copyOf(rest), ExactTruths.union(deciding));
  }

  private Outcome<V> entangled() {
    List<V> places = reached.stream().distinct().toList();
    Entangled.Reached of =
        Entangled.judge(
            guards, reached.stream().map(places::indexOf).toList(), places.size(), truths);
    return outcome(verdicts(places, of.verdicts()), of.deciding());
  }

  private static <V> ImmutableSet<V> verdicts(List<V> places, BitSet reached) {
    return reached.stream().mapToObj(places::get).collect(ImmutableSet.toImmutableSet());
  }

  private Outcome<V> outcome(ImmutableSet<V> possible, int... deciding) {
    return Outcome.open(possible, () -> truths.questions().unknown(deciding));
  }

  /** The unknown facts that a condition which is still open waits for; none where it is not. */
  public static Stream<FactPath> missing(Condition condition, CaseFacts facts) {
    return judge(Ladder.truthOf(condition), facts).missing().stream();
  }
}
