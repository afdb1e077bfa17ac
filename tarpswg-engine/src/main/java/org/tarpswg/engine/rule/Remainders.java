// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * What cases leave of conditions, each made once and shared by all cases, on all threads. Nothing
 * in it tells of a patient: questions stand for themselves, values for their places. What it holds
 * never changes an answer, only how soon it is found; when it has grown too large another begins.
 */
final class Remainders {
  /** How much is kept, in references: some 16 MB. */
  private static final long MOST = 4_000_000;

  /** What one entry holds beside what it refers to. */
  private static final long EACH = 36;

  private static volatile Remainders shared = new Remainders();

  private final Map<Object, Asked> questions = new ConcurrentHashMap<>();
  private final Map<ValueTest, Remainder> tests = new ConcurrentHashMap<>();
  private final Map<Parts, Remainder> parts = new ConcurrentHashMap<>();
  private final Map<Rungs, Entangled.Reached> ladders = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final LongAdder weight = new LongAdder();

  /** What the next case is to use, from its beginning to its end. */
  static Remainders shared() {
    return shared;
  }

  /** Forgets all that was kept for the cases to come. */
  static void begin() {
    shared = new Remainders();
  }

  /** How many different things are kept. */
  int size() {
    return tests.size() + parts.size() + ladders.size();
  }

  /** What grows too large is left to the cases that use it, and goes with them. */
  private void grow(long references) {
    weight.add(references);
    if (this == shared && weight.sum() > MOST) {
      begin();
    }
  }

  /** The question, numbered. */
  Asked asked(Question<?> question) {
    Asked known = questions.get(question.identity());
    return known == null
        ? questions.computeIfAbsent(question.identity(), identity -> number(question))
        : known;
  }

  private Asked number(Question<?> question) {
    grow(EACH);
    return new Asked(question.identity(), question.subject(), asked.getAndIncrement());
  }

  /** What is left is a test that some of the possible values pass. */
  Remainder test(ValueTest test) {
    Remainder known = tests.get(test);
    return known == null ? first(tests, test, Remainder.of(test)) : known;
  }

  /** What is left is the contrary of this. */
  Remainder not(Remainder remainder) {
    return switch (remainder.kind()) {
      case SETTLED -> remainder == Remainder.HOLDS ? Remainder.FAILS : Remainder.HOLDS;
      case TEST -> test(remainder.test().not());
      case NOT -> remainder.within().get(0);
      default -> parts(Remainder.Kind.NOT, remainder);
    };
  }

  /** What is left is all of these open ones, or any of them. */
  Remainder together(boolean all, Remainder... open) {
    if (open.length == 1) {
      return open[0];
    }
    return parts(all ? Remainder.Kind.ALL : Remainder.Kind.ANY, open);
  }

  private Remainder parts(Remainder.Kind kind, Remainder... within) {
    Parts key = new Parts(kind, within);
    Remainder known = parts.get(key);
    return known == null ? first(parts, key, Remainder.of(kind, within)) : known;
  }

  private <K> Remainder first(Map<K, Remainder> map, K key, Remainder made) {
    Remainder before = map.putIfAbsent(key, made);
    if (before == null) {
      grow(EACH + 2L * made.within().size() + 2L * made.questions().length);
    }
    return before == null ? made : before;
  }

  /**
   * What is reached of a ladder.
   *
   * @param guards what is left of the guards, none of which is settled
   * @param verdicts the place of each guard's verdict, and of that where none holds
   */
  Entangled.Reached ladder(Remainder[] guards, int... verdicts) {
    Rungs key = new Rungs(guards, verdicts);
    Entangled.Reached known = ladders.get(key);
    if (known == null) {
      known = Entangled.judge(guards, verdicts, this);
      ladders.put(key, known);
      grow(2 * EACH + 2L * guards.length + 2L * known.deciding().length);
    }
    return known;
  }

  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Parts(Remainder.Kind kind, Remainder[] within) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Parts that && that.kind == kind && same(that.within, within);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(within) + kind.hashCode();
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Rungs(Remainder[] guards, int[] verdicts) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Rungs that
          && Arrays.equals(that.verdicts, verdicts)
          && same(that.guards, guards);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(guards) + Arrays.hashCode(verdicts);
    }
  }

  private static boolean same(Remainder[] some, Remainder... others) {
    if (some.length != others.length) {
      return false;
    }
    for (int i = 0; i < some.length; i++) {
      if (some[i] != others[i]) {
        return false;
      }
    }
    return true;
  }
}
