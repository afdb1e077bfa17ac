// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.fact.FactPath;

/** Collects where an answer differs from a case, and counts what it is too brief to tell. */
final class Disagreements {
  private final List<Disagreement> found = new ArrayList<>();
  private final boolean brief;
  private int leftOut;

  /** Of an answer that may, or may not, leave out what only a longer one holds. */
  Disagreements(boolean brief) {
    this.brief = brief;
  }

  ImmutableList<Disagreement> all() {
    return ImmutableList.copyOf(found);
  }

  /** How many expectations were not compared, because the answer is brief. */
  int notCompared() {
    return leftOut;
  }

  /** Whether a brief answer lacks the property, so that what is expected of it is only counted. */
  boolean leavesOut(JsonNode of, String property) {
    boolean out = brief && !of.has(property);
    if (out) {
      leftOut++;
    }
    return out;
  }

  void add(String subject, String expected, String actual, String lookAtFirst) {
    found.add(new Disagreement(subject, expected, actual, lookAtFirst));
  }

  /** Compares where something is expected. */
  void compare(String subject, Optional<?> expected, Optional<String> actual, String look) {
    Optional<String> words = expected.map(Object::toString);
    if (words.isPresent() && !words.equals(actual)) {
      add(subject, words.get(), actual.orElse("none"), look);
    }
  }

  /** Compares the exact set of missing facts that a property tells. */
  void compareFacts(
      String subject,
      Optional<ImmutableSet<FactPath>> expected,
      JsonNode of,
      String property,
      String look) {
    if (expected.isEmpty() || leavesOut(of, property)) {
      return;
    }
    ImmutableSortedSet<String> right =
        expected.get().stream()
            .map(FactPath::text)
            .collect(toImmutableSortedSet(Ordering.natural()));
    compare(
        subject,
        Optional.of(right),
        Optional.of(GivenAnswer.facts(of.path(property)).toString()),
        look);
  }
}
