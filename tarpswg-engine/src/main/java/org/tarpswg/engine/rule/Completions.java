// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarpswg.model.fact.FactPath;

/**
 * Judges a ladder over every completion of a case.
 *
 * <p>Open questions are settled one after the other, in a fixed order, values that no test tells
 * apart taken together. What results is a reduced ordered decision diagram: a question stands in it
 * if and only if two completions that differ in nothing else reach different verdicts. Hence the
 * missing facts are exact: each has such a witness pair, and no fact without one is named.
 *
 * @param <V> the type of the verdicts
 */
public final class Completions<V> {
  private final Ladder<V> ladder;
  private final CaseFacts facts;
  private final List<Open<?>> open;
  private final Map<Question<?>, Object> settled = new HashMap<>();
  private final Possible completed = new Completed();
  private final Diagram.Shared<V> diagrams = new Diagram.Shared<>();

  private Completions(Ladder<V> ladder, CaseFacts facts) {
    this.ladder = ladder;
    this.facts = facts;
    this.open = openQuestions(ladder, facts);
  }

  /** What follows from the ladder for the case. */
  public static <V> Outcome<V> judge(Ladder<V> ladder, CaseFacts facts) {
    Optional<V> atOnce = ladder.verdict(Possible.of(facts));
    if (atOnce.isPresent()) {
      return new Outcome<>(ImmutableSet.of(atOnce.get()), ImmutableList.of());
    }
    return new Completions<>(ladder, facts).judge();
  }

  private Outcome<V> judge() {
    Diagram<V> diagram = complete(0);
    Set<V> verdicts = new LinkedHashSet<>();
    Set<Question<?>> questions = new LinkedHashSet<>();
    diagram.collect(verdicts, questions, new HashSet<>());
    ImmutableList<FactPath> missing =
        questions.stream()
            .flatMap(question -> facts.read(question).unknown().stream())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    return new Outcome<>(ImmutableSet.copyOf(verdicts), missing);
  }

  private Diagram<V> complete(int next) {
    Optional<V> verdict = ladder.verdict(completed);
    if (verdict.isPresent()) {
      return diagrams.verdict(verdict.get());
    }
    Open<?> question = open.get(next);
    ImmutableList.Builder<Diagram<V>> branches = ImmutableList.builder();
    for (Object value : question.values) {
      settled.put(question.question, value);
      branches.add(complete(next + 1));
    }
    settled.remove(question.question);
    return diagrams.branch(question.question, branches.build());
  }

  private static List<Open<?>> openQuestions(Ladder<?> ladder, CaseFacts facts) {
    Map<Question<?>, List<Condition.Test<?>>> tests = new LinkedHashMap<>();
    ladder.tests(
        test -> tests.computeIfAbsent(test.question(), question -> new ArrayList<>()).add(test));
    List<Open<?>> open = new ArrayList<>();
    tests.forEach(
        (question, asked) -> {
          if (!facts.read(question).isSettled()) {
            open.add(Open.of(question, asked, facts));
          }
        });
    return open;
  }

  /** An open question, with one value for each kind of values that its tests tell apart. */
  private record Open<V>(Question<V> question, ImmutableList<V> values) {

    static <V> Open<V> of(Question<V> question, List<Condition.Test<?>> tests, CaseFacts facts) {
      Set<ImmutableList<Boolean>> seen = new LinkedHashSet<>();
      ImmutableList.Builder<V> values = ImmutableList.builder();
      for (V value : facts.read(question).possible()) {
        if (seen.add(signature(value, tests))) {
          values.add(value);
        }
      }
      return new Open<>(question, values.build());
    }

    @SuppressWarnings("unchecked") // the tests are those of the question whose value it is
    private static <V> ImmutableList<Boolean> signature(V value, List<Condition.Test<?>> tests) {
      return tests.stream()
          .map(test -> ((Condition.Test<V>) test).test().test(value))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** What is possible once some of the open questions are settled. */
  private final class Completed implements Possible {
    @Override
    @SuppressWarnings("unchecked") // each question is stored with a value of its own
    public <Q> ImmutableList<Q> values(Question<Q> question) {
      Object value = settled.get(question);
      return value == null ? facts.read(question).possible() : ImmutableList.of((Q) value);
    }
  }
}
