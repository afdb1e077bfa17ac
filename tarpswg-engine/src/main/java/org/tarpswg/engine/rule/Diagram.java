// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reduced ordered decision diagram: a verdict, or a question with a diagram for each kind of
 * answer. Equal diagrams are one object, so that they are compared by identity.
 *
 * @param <V> the type of the verdicts
 */
final class Diagram<V> {
  private final @Nullable V verdict;
  private final @Nullable Question<?> question;
  private final ImmutableList<Diagram<V>> branches;

  private Diagram(
      @Nullable V verdict, @Nullable Question<?> question, ImmutableList<Diagram<V>> branches) {
    this.verdict = verdict;
    this.question = question;
    this.branches = branches;
  }

  /** Adds what is reached in it; a part that was visited before adds nothing. */
  void collect(Set<V> verdicts, Set<Question<?>> questions, Set<Diagram<V>> visited) {
    if (!visited.add(this)) {
      return;
    }
    if (verdict != null) {
      verdicts.add(verdict);
    }
    if (question != null) {
      questions.add(question);
    }
    branches.forEach(branch -> branch.collect(verdicts, questions, visited));
  }

  /**
   * Makes diagrams, each only once.
   *
   * @param <V> the type of the verdicts
   */
  static final class Shared<V> {
    private final Map<V, Diagram<V>> verdicts = new HashMap<>();
    private final Map<Key<V>, Diagram<V>> questions = new HashMap<>();

    /** The verdict. */
    Diagram<V> verdict(V verdict) {
      return verdicts.computeIfAbsent(verdict, v -> new Diagram<>(v, null, ImmutableList.of()));
    }

    /** The question with these branches; where they are all the same, the branch itself. */
    Diagram<V> branch(Question<?> question, ImmutableList<Diagram<V>> branches) {
      Diagram<V> first = branches.get(0);
      if (branches.stream().allMatch(branch -> branch == first)) {
        return first;
      }
      return questions.computeIfAbsent(
          new Key<>(question, branches), key -> new Diagram<>(null, question, branches));
    }

    private record Key<V>(Question<?> question, ImmutableList<Diagram<V>> branches) {}
  }
}
