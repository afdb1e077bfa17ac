// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tarpswg.model.fact.FactPath;

/**
 * Judges a ladder over every completion of a case.
 *
 * <p>What is open is settled one after the other, in a fixed order, values that no test tells apart
 * taken together. What results is a reduced ordered decision diagram: a variable stands in it if
 * and only if two completions that differ in nothing else reach different verdicts. Hence the
 * missing facts are exact: each has such a witness pair, and no fact without one is named.
 *
 * @param <V> the type of the verdicts
 */
public final class Completions<V> {
  private final Ladder<V> ladder;
  private final Skeleton skeleton;
  private final Truths truths = new Truths();
  private final Diagram.Shared<V> diagrams = new Diagram.Shared<>();

  private Completions(Ladder<V> ladder, Skeleton skeleton) {
    this.ladder = ladder;
    this.skeleton = skeleton;
  }

  /** What follows from the ladder for the case. */
  public static <V> Outcome<V> judge(Ladder<V> ladder, CaseFacts facts) {
    Optional<V> atOnce = ladder.verdict(Possible.of(facts));
    if (atOnce.isPresent()) {
      return new Outcome<>(ImmutableSet.of(atOnce.get()), ImmutableList.of());
    }
    return new Completions<>(ladder, new Skeleton(ladder, facts)).judge();
  }

  private Outcome<V> judge() {
    Set<V> verdicts = new LinkedHashSet<>();
    BitSet deciding = new BitSet();
    diagram().collect(verdicts, deciding, new HashSet<>());
    ImmutableList<FactPath> missing =
        deciding.stream()
            .boxed()
            .flatMap(variable -> skeleton.variables().get(variable).unknown().stream())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    return new Outcome<>(ImmutableSet.copyOf(verdicts), missing);
  }

  /** The ladder, put together from its last rung to its first. */
  private Diagram<V> diagram() {
    Diagram<V> rest = diagrams.verdict(ladder.otherwise());
    for (int rung = ladder.rungs().size() - 1; rung >= 0; rung--) {
      Diagram<V> reached = diagrams.verdict(ladder.rungs().get(rung).verdict());
      rest = choose(truths.of(skeleton.guards().get(rung)), reached, rest, new HashMap<>());
    }
    return rest;
  }

  /** One diagram where the guard holds, the rest where it does not. */
  private Diagram<V> choose(
      Diagram<Boolean> guard, Diagram<V> reached, Diagram<V> rest, Map<Pair<V>, Diagram<V>> made) {
    if (guard == truths.yes() || reached == rest) {
      return reached;
    } else if (guard == truths.no()) {
      return rest;
    }
    Pair<V> pair = new Pair<>(guard, rest);
    Diagram<V> known = made.get(pair);
    if (known == null) {
      int variable = Math.min(guard.variable(), rest.variable());
      int kinds = guard.variable() == variable ? guard.kinds() : rest.kinds();
      known =
          diagrams.branch(
              variable,
              IntStream.range(0, kinds)
                  .mapToObj(
                      kind ->
                          choose(
                              guard.where(variable, kind),
                              reached,
                              rest.where(variable, kind),
                              made))
                  .collect(ImmutableList.toImmutableList()));
      made.put(pair, known);
    }
    return known;
  }

  private record Pair<V>(Diagram<Boolean> guard, Diagram<V> rest) {}

  /** The unknown facts that a condition which is still open waits for; none where it is not. */
  public static Stream<FactPath> missing(Condition condition, CaseFacts facts) {
    return judge(Ladder.truthOf(condition), facts).missing().stream();
  }
}
