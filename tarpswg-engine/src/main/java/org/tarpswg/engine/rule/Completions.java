// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

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
  private static final int OPEN = -1;

  private final Ladder<V> ladder;
  private final ImmutableList<Formula> guards;
  private final ImmutableList<Skeleton.Variable> variables;
  private final int[] assigned;
  private final Diagram.Shared<V> diagrams = new Diagram.Shared<>();

  private Completions(Ladder<V> ladder, Skeleton skeleton) {
    this.ladder = ladder;
    this.guards = skeleton.guards();
    this.variables = skeleton.variables();
    this.assigned = new int[variables.size()];
    Arrays.fill(assigned, OPEN);
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
    complete(0).collect(verdicts, deciding, new HashSet<>());
    ImmutableList<FactPath> missing =
        deciding.stream()
            .boxed()
            .flatMap(variable -> variables.get(variable).unknown().stream())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    return new Outcome<>(ImmutableSet.copyOf(verdicts), missing);
  }

  private Diagram<V> complete(int next) {
    BitSet support = new BitSet();
    Optional<V> verdict = verdict(support);
    if (verdict.isPresent()) {
      return diagrams.verdict(verdict.get());
    }
    int variable = support.nextSetBit(next);
    ImmutableList.Builder<Diagram<V>> branches = ImmutableList.builder();
    for (int kind = 0; kind < variables.get(variable).kinds(); kind++) {
      assigned[variable] = kind;
      branches.add(complete(variable + 1));
    }
    assigned[variable] = OPEN;
    return diagrams.branch(variable, branches.build());
  }

  /** The verdict, or empty with the variables that can still change it. */
  private Optional<V> verdict(BitSet support) {
    boolean open = false;
    for (int rung = 0; rung < guards.size(); rung++) {
      Ternary truth = guards.get(rung).truth(assigned);
      if (truth == Ternary.UNKNOWN) {
        open = true;
        guards.get(rung).support(assigned, support);
      } else if (truth == Ternary.YES) {
        return open ? Optional.empty() : Optional.of(ladder.rungs().get(rung).verdict());
      }
    }
    return open ? Optional.empty() : Optional.of(ladder.otherwise());
  }

  /** The unknown facts that a condition which is still open waits for; none where it is not. */
  public static Stream<FactPath> missing(Condition condition, CaseFacts facts) {
    return judge(Ladder.truthOf(condition), facts).missing().stream();
  }
}
