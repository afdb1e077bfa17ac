// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.known.Ternary;

/**
 * What is left of a condition once a case has told what it tells: that it holds, that it fails, or
 * a smaller condition of the tests that are still open. It holds nothing of the case itself; what
 * follows of it over every completion is worked out once for all cases that leave the same.
 * Compared by identity: {@link Remainders} makes each once.
 */
final class Remainder {
  /** How it is put together. */
  enum Kind {
    /** Of nothing: it holds or fails. */
    SETTLED,
    /** One test of the possible values of a question. */
    TEST,
    /** The contrary of another. */
    NOT,
    /** All of several. */
    ALL,
    /** Any of several. */
    ANY
  }

  private static final Remainder[] NOTHING = {}; // before those that need it

  /** Nothing is left: the condition holds. */
  static final Remainder HOLDS = settled(Exact.HOLDS);

  /** Nothing is left: the condition fails. */
  static final Remainder FAILS = settled(Exact.FAILS);

  private final Kind kind;
  private final Remainder[] within;
  private final ValueTest test;
  private final Asked[] questions;
  private final int tests;
  private volatile @Nullable Exact exact;

  private Remainder(
      Kind kind,
      Remainder[] within,
      ValueTest test,
      Asked[] questions,
      int tests,
      @Nullable Exact exact) {
    this.kind = kind;
    this.within = within;
    this.test = test;
    this.questions = questions;
    this.tests = tests;
    this.exact = exact;
  }

  private static Remainder settled(Exact exact) {
    return new Remainder(Kind.SETTLED, NOTHING, ValueTest.NONE, Asked.NONE, 0, exact);
  }

  /** What is left is this test. */
  static Remainder of(ValueTest test) {
    Asked[] question = {test.question()};
    return new Remainder(Kind.TEST, NOTHING, test, question, 1, Exact.open(question));
  }

  /** What is left is put together in this way from these. */
  static Remainder of(Kind kind, Remainder... within) {
    Asked[] questions = Asked.union(Arrays.stream(within).map(Remainder::questions).toList());
    int tests = Arrays.stream(within).mapToInt(Remainder::tests).sum();
    boolean asksOnce = tests == questions.length;
    return new Remainder(
        kind, within, ValueTest.NONE, questions, tests, asksOnce ? Exact.open(questions) : null);
  }

  Kind kind() {
    return kind;
  }

  /** What it is put together from; nothing where it is settled or a test. */
  List<Remainder> within() {
    return Arrays.asList(within);
  }

  /** The test that it is. */
  ValueTest test() {
    return test;
  }

  /** The open questions in it, each once, in the order of their numbers. */
  Asked[] questions() {
    return questions;
  }

  /** How often its tests ask them. */
  int tests() {
    return tests;
  }

  boolean isOpen() {
    return kind != Kind.SETTLED;
  }

  /** Kleene's truth of the condition. */
  Ternary truth() {
    return this == HOLDS ? Ternary.YES : this == FAILS ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** What follows of it over every completion. */
  Exact exact(Remainders known) {
    Exact worked = exact;
    if (worked == null) {
      worked = ExactTruths.of(this, known);
      exact = worked; // two who work it out at the same time find the same
    }
    return worked;
  }
}
