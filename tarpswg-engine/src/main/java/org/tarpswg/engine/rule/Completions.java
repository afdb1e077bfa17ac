// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/**
 * Judges a ladder over every completion of a case. A fact is named as missing if and only if two
 * completions that differ in nothing else reach different verdicts; such a pair is its witness.
 *
 * @param <V> the type of the verdicts
 */
public final class Completions<V> {
  private static final ImmutableSet<Ternary> EITHER = ImmutableSet.of(Ternary.YES, Ternary.NO);
  private static final Outcome<Ternary> HOLDS = Outcome.certain(Ternary.YES);
  private static final Outcome<Ternary> FAILS = Outcome.certain(Ternary.NO);

  private final CaseFacts facts;
  private final List<Remainder> guards = new ArrayList<>();
  private final List<V> reached = new ArrayList<>();

  private Completions(CaseFacts facts) {
    this.facts = facts;
  }

  /** What follows from the ladder for the case. */
  public static <V> Outcome<V> judge(Ladder<V> ladder, CaseFacts facts) {
    Completions<V> completions = new Completions<>(facts);
    completions.open(ladder);
    return completions.judge();
  }

  /** Whether the condition holds for the case, over every completion. */
  public static Outcome<Ternary> truthOf(Condition condition, CaseFacts facts) {
    Exact exact = facts.remaining().exact(facts.remaining().of(condition));
    if (exact.isOpen()) {
      return Outcome.open(EITHER, () -> facts.unknown(exact.deciding()));
    }
    return exact.canHold() ? HOLDS : FAILS;
  }

  /** Leaves of the ladder the rungs that are open, up to the first that surely holds. */
  private void open(Ladder<V> ladder) {
    for (Ladder.Rung<V> rung : ladder.rungs()) {
      Remainder guard = facts.remaining().of(rung.guard());
      Exact exact = facts.remaining().exact(guard);
      if (exact.canHold()) {
        reached.add(rung.verdict());
        if (!exact.canFail()) {
          return;
        }
        guards.add(guard);
      }
    }
    reached.add(ladder.otherwise());
  }

  private Outcome<V> judge() {
    ImmutableSet<V> distinct = ImmutableSet.copyOf(reached);
    if (distinct.size() == 1) {
      return Outcome.certain(reached.get(0));
    }
    ImmutableList<V> places = distinct.asList();
    if (guards.size() == 1) {
      return outcome(distinct, facts.remaining().exact(guards.get(0)).deciding());
    }
    Entangled.Reached of =
        facts
            .remaining()
            .known()
            .ladder(
                guards.toArray(Remainder[]::new),
                reached.stream().mapToInt(places::indexOf).toArray());
    return outcome(verdicts(places, of.verdicts()), of.deciding());
  }

  private static <V> ImmutableSet<V> verdicts(List<V> places, BitSet reached) {
    return reached.stream().mapToObj(places::get).collect(ImmutableSet.toImmutableSet());
  }

  private Outcome<V> outcome(ImmutableSet<V> possible, Asked... deciding) {
    return Outcome.open(possible, () -> facts.unknown(deciding));
  }

  /** The unknown facts that a condition which is still open waits for; none where it is not. */
  public static Stream<FactPath> missing(Condition condition, CaseFacts facts) {
    return truthOf(condition, facts).missing().stream();
  }
}
