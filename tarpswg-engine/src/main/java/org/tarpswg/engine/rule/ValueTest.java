// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Which of the possible values of a question pass a test, by their places. The values themselves
 * are not compared: all tests in what one case leaves speak of the same values, and what follows of
 * them depends on their places only.
 *
 * @param question the question
 * @param values how many values are possible
 * @param passing the places of those that pass, as bits
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record ValueTest(Asked question, int values, long[] passing) {
  /** No test: of a question that is never asked. */
  static final ValueTest NONE =
      new ValueTest(new Asked(new Object(), "nothing", -1), 0, new long[0]);

  /** The test of these values. */
  static <V> ValueTest of(Asked question, ImmutableList<V> possible, Predicate<V> test) {
    long[] passing = new long[(possible.size() - 1) / Long.SIZE + 1];
    for (int place = 0; place < possible.size(); place++) {
      if (test.test(possible.get(place))) {
        passing[place / Long.SIZE] |= 1L << place;
      }
    }
    return new ValueTest(question, possible.size(), passing);
  }

  /** Whether the value at this place passes. */
  boolean passes(int place) {
    return (passing[place / Long.SIZE] >>> place & 1) == 1;
  }

  /** The test that the others pass. */
  ValueTest not() {
    long[] others = new long[passing.length];
    for (int place = 0; place < values; place++) {
      if (!passes(place)) {
        others[place / Long.SIZE] |= 1L << place;
      }
    }
    return new ValueTest(question, values, others);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueTest that
        && that.question.equals(question)
        && that.values == values
        && Arrays.equals(that.passing, passing);
  }

  @Override
  public int hashCode() {
    return (31 * question.hashCode() + values) * 31 + Arrays.hashCode(passing);
  }
}
