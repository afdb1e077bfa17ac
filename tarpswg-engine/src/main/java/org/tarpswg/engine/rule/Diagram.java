// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reduced ordered decision diagram: a verdict, or a variable with a diagram for each kind of
 * value. Equal diagrams are one object, so that they are compared by identity.
 *
 * @param <V> the type of the verdicts
 */
final class Diagram<V> {
  private static final int NO_VARIABLE = Integer.MAX_VALUE;

  private final @Nullable V verdict;
  private final int variable;
  private final ImmutableList<Diagram<V>> branches;

  private Diagram(@Nullable V verdict, int variable, ImmutableList<Diagram<V>> branches) {
    this.verdict = verdict;
    this.variable = variable;
    this.branches = branches;
  }

  /** The number of the variable that decides first, beyond all of them where it is a verdict. */
  int variable() {
    return variable;
  }

  /** How many kinds of values its variable has. */
  int kinds() {
    return branches.size();
  }

  /** What is left where a variable has this kind of value; itself where it does not ask for it. */
  Diagram<V> where(int asked, int kind) {
    return asked == variable ? branches.get(kind) : this;
  }

  /** Adds what is reached in it; a part that was visited before adds nothing. */
  void collect(Set<V> verdicts, BitSet variables, Set<Diagram<V>> visited) {
    if (!visited.add(this)) {
      return;
    }
    if (verdict != null) {
      verdicts.add(verdict);
    } else {
      variables.set(variable);
    }
    branches.forEach(branch -> branch.collect(verdicts, variables, visited));
  }

  /**
   * Makes diagrams, each only once.
   *
   * @param <V> the type of the verdicts
   */
  static final class Shared<V> {
    private final Map<V, Diagram<V>> verdicts = new HashMap<>();
    private final Map<Key<V>, Diagram<V>> variables = new HashMap<>();

    /** The verdict. */
    Diagram<V> verdict(V verdict) {
      return verdicts.computeIfAbsent(
          verdict, v -> new Diagram<>(v, NO_VARIABLE, ImmutableList.of()));
    }

    /** The variable with these branches; where they are all the same, the branch itself. */
    Diagram<V> branch(int variable, ImmutableList<Diagram<V>> branches) {
      Diagram<V> first = branches.get(0);
      if (branches.stream().allMatch(branch -> branch == first)) {
        return first;
      }
      return variables.computeIfAbsent(
          new Key<>(variable, branches), key -> new Diagram<>(null, variable, branches));
    }

    private record Key<V>(int variable, ImmutableList<Diagram<V>> branches) {}
  }
}
