// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The variables of conditions that share questions. A variable is a shared question, or a whole
 * condition whose questions nothing else asks.
 */
final class Variables {
  private final ExactTruths truths;
  private final int[] asked;
  private final IdentityHashMap<Condition, Integer> uses = new IdentityHashMap<>();
  private final Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Object, Variable> variables = new LinkedHashMap<>();
  private final IdentityHashMap<Condition, Literal> literals = new IdentityHashMap<>();
  private final List<Variable> ordered = new ArrayList<>();

  /** What is asked, by which tests, and the questions behind it. */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  private record Variable(List<Condition.Test<?>> tests, Condition whole, int[] questions) {}

  /**
   * A condition that a variable decides alone.
   *
   * @param variable its number
   * @param truths whether the condition holds or fails, for each kind of value
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record Literal(int variable, int[] truths) {}

  /** A condition, compared by identity. */
  private record Whole(Condition condition) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Whole whole && whole.condition == condition;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(condition);
    }
  }

  Variables(List<Condition> conditions, ExactTruths truths) {
    this.truths = truths;
    conditions.forEach(truths.parts()::of);
    this.asked = new int[truths.questions().count()];
    conditions.forEach(this::count);
    conditions.forEach(this::gather);
    number();
  }

  /** What follows of a condition whose questions nothing else asks; else Kleene's truth of it. */
  Exact exact(Condition condition) {
    return !truths.parts().isOpen(condition) || isApart(condition)
        ? truths.of(condition)
        : Exact.open(truths.parts().of(condition).questions());
  }

  /** The literal that a condition is, or null where it is put together from others. */
  @Nullable Literal literal(Condition condition) {
    return literals.get(condition);
  }

  /** The questions behind these variables. */
  int[] questions(BitSet numbers) {
    return OpenParts.distinct(
        numbers.stream().flatMap(number -> IntStream.of(ordered.get(number).questions)).toArray());
  }

  /** Counts how often each question is asked, and each condition used. */
  private void count(Condition condition) {
    if (!truths.parts().isOpen(condition)) {
      return;
    }
    uses.merge(condition, 1, Integer::sum);
    if (condition instanceof Condition.Test<?>) {
      asked[truths.parts().of(condition).questions()[0]]++;
    }
    condition.within(truths.facts()).forEach(this::count);
  }

  /** Whether nothing else asks what the condition asks. */
  private boolean isApart(Condition condition) {
    OpenParts.OpenPart open = truths.parts().of(condition);
    long elsewhere = (long) uses.getOrDefault(condition, 0) * open.tests();
    for (int question : open.questions()) {
      elsewhere -= asked[question];
    }
    return elsewhere == 0;
  }

  private void gather(Condition condition) {
    if (!truths.parts().isOpen(condition)) {
      return;
    }
    if (isApart(condition)) {
      Exact exact = truths.of(condition);
      if (exact.isOpen()) {
        variables.putIfAbsent(
            new Whole(condition), new Variable(List.of(), condition, exact.deciding()));
      }
    } else if (condition instanceof Condition.Test<?> test) {
      Variable variable =
          variables.computeIfAbsent(
              test.question(),
              question ->
                  new Variable(new ArrayList<>(), test, truths.parts().of(test).questions()));
      if (seen.add(test)) {
        variable.tests.add(test);
      }
    } else {
      condition.within(truths.facts()).forEach(this::gather);
    }
  }

  /** Numbers the variables as they were met, those of one record one after the other. */
  private void number() {
    Map<Object, List<Variable>> records = new LinkedHashMap<>();
    for (Variable variable : variables.values()) {
      Question<?> first = truths.questions().question(variable.questions[0]);
      records.computeIfAbsent(first.subject(), subject -> new ArrayList<>()).add(variable);
    }
    records.values().forEach(ordered::addAll);
    for (int number = 0; number < ordered.size(); number++) {
      add(number, ordered.get(number));
    }
  }

  private void add(int number, Variable variable) {
    if (variable.tests.isEmpty()) {
      literals.put(variable.whole, new Literal(number, new int[] {Diagrams.HOLDS, Diagrams.FAILS}));
    } else {
      addKinds(number, variable.tests, variable.tests.get(0).question());
    }
  }

  /** One kind for all values that the tests of a question do not tell apart. */
  private <V> void addKinds(int number, List<Condition.Test<?>> tests, Question<V> question) {
    Set<BitSet> kinds = new LinkedHashSet<>();
    for (V value : truths.facts().read(question).possible()) {
      kinds.add(passed(value, tests));
    }
    for (int test = 0; test < tests.size(); test++) {
      int[] truths = new int[kinds.size()];
      int kind = 0;
      for (BitSet passed : kinds) {
        truths[kind++] = passed.get(test) ? Diagrams.HOLDS : Diagrams.FAILS;
      }
      literals.put(tests.get(test), new Literal(number, truths));
    }
  }

  @SuppressWarnings("unchecked") // the tests are those of the question whose value it is
  private static <V> BitSet passed(V value, List<Condition.Test<?>> tests) {
    BitSet passed = new BitSet();
    for (int test = 0; test < tests.size(); test++) {
      passed.set(test, ((Condition.Test<V>) tests.get(test)).test().test(value));
    }
    return passed;
  }
}
