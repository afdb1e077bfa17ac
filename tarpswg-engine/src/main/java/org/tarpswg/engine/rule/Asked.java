// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.Arrays;
import java.util.Collection;

/**
 * A question as it stands in what is left of conditions: without a case, and numbered as it was
 * first met. Compared by identity.
 *
 * @param identity what makes it the same question
 * @param subject what it is about: a place in a list, or nothing but itself
 * @param number its number
 */
record Asked(Object identity, Object subject, int number) implements Comparable<Asked> {
  /** No question. */
  static final Asked[] NONE = {};

  /** These in the order of their numbers, each once; the array is sorted in place. */
  static Asked[] distinct(Asked... questions) {
    Arrays.sort(questions);
    int kept = 0;
    for (int i = 0; i < questions.length; i++) {
      if (i == 0 || questions[i].number != questions[i - 1].number) {
        questions[kept++] = questions[i];
      }
    }
    return kept == questions.length ? questions : Arrays.copyOf(questions, kept);
  }

  /** All of these in the order of their numbers, each once. */
  static Asked[] union(Collection<Asked[]> several) {
    if (several.size() == 1) {
      return several.iterator().next();
    }
    return distinct(several.stream().flatMap(Arrays::stream).toArray(Asked[]::new));
  }

  @Override
  public int compareTo(Asked other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
