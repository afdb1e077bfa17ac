// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables of what is left of conditions that share questions. A variable is a shared
 * question, or a whole whose questions nothing else asks.
 */
final class Variables {
  private final Remainders known;
  private final Map<Asked, Integer> asked = new HashMap<>();
  private final IdentityHashMap<Remainder, Integer> uses = new IdentityHashMap<>();
  private final Map<Object, Variable> variables = new LinkedHashMap<>();
  private final IdentityHashMap<Remainder, Literal> literals = new IdentityHashMap<>();
  private final List<Variable> ordered = new ArrayList<>();

  /** What is asked: a whole, or a question by these tests; and the questions behind it. */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  private record Variable(Remainder whole, Set<Remainder> tests, Asked[] questions) {}

  /**
   * What a variable decides alone.
   *
   * @param variable its number
   * @param truths whether it holds or fails, for each kind of value
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record Literal(int variable, int[] truths) {}

  Variables(List<Remainder> remainders, Remainders known) {
    this.known = known;
    remainders.forEach(this::count);
    remainders.forEach(this::gather);
    number();
  }

  /** What follows of a whole whose questions nothing else asks; else Kleene's truth of it. */
  Exact exact(Remainder remainder) {
    return isApart(remainder) ? remainder.exact(known) : Exact.open(remainder.questions());
  }

  /** The literal that it is, or null where it is put together from others. */
  @Nullable Literal literal(Remainder remainder) {
    return literals.get(remainder);
  }

  /** The questions behind these variables. */
  Asked[] questions(BitSet numbers) {
    return Asked.distinct(
        numbers.stream()
            .mapToObj(number -> ordered.get(number).questions)
            .flatMap(Arrays::stream)
            .toArray(Asked[]::new));
  }

  /** Counts how often each question is asked, and each whole used. */
  private void count(Remainder remainder) {
    uses.merge(remainder, 1, Integer::sum);
    if (remainder.kind() == Remainder.Kind.TEST) {
      asked.merge(remainder.test().question(), 1, Integer::sum);
    }
    remainder.within().forEach(this::count);
  }

  /** Whether nothing else asks what it asks. */
  private boolean isApart(Remainder remainder) {
    long elsewhere = (long) uses.getOrDefault(remainder, 0) * remainder.tests();
    for (Asked question : remainder.questions()) {
      elsewhere -= asked.getOrDefault(question, 0);
    }
    return elsewhere == 0;
  }

  private void gather(Remainder remainder) {
    if (isApart(remainder)) {
      Exact exact = remainder.exact(known);
      if (exact.isOpen()) {
        variables.putIfAbsent(remainder, new Variable(remainder, Set.of(), exact.deciding()));
      }
    } else if (remainder.kind() == Remainder.Kind.TEST) {
      variables
          .computeIfAbsent(
              remainder.test().question(),
              question -> new Variable(remainder, new LinkedHashSet<>(), remainder.questions()))
          .tests
          .add(remainder);
    } else {
      remainder.within().forEach(this::gather);
    }
  }

  /** Numbers the variables as they were met, those of one record one after the other. */
  private void number() {
    Map<Object, List<Variable>> records = new LinkedHashMap<>();
    for (Variable variable : variables.values()) {
      records
          .computeIfAbsent(variable.questions[0].subject(), subject -> new ArrayList<>())
          .add(variable);
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
      addKinds(number, List.copyOf(variable.tests));
    }
  }

  /** One kind for all values that the tests of a question do not tell apart. */
  private void addKinds(int number, List<Remainder> tests) {
    Set<BitSet> kinds = new LinkedHashSet<>();
    for (int value = 0; value < tests.get(0).test().values(); value++) {
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

  private static BitSet passed(int value, List<Remainder> tests) {
    BitSet passed = new BitSet();
    for (int test = 0; test < tests.size(); test++) {
      passed.set(test, tests.get(test).test().passes(value));
    }
    return passed;
  }
}
