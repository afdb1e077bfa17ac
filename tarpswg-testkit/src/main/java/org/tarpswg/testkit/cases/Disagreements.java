// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;

/** Collects where an answer differs from a case. */
final class Disagreements {
  private final List<Disagreement> found = new ArrayList<>();

  ImmutableList<Disagreement> all() {
    return ImmutableList.copyOf(found);
  }

  void add(String subject, String expected, String actual, String lookAtFirst) {
    found.add(new Disagreement(subject, expected, actual, lookAtFirst));
  }

  /** Compares where something is expected. */
  <T> void compare(
      String subject, Optional<? extends T> expected, Optional<? extends T> actual, String look) {
    if (expected.isPresent() && !expected.equals(actual)) {
      add(subject, expected.get().toString(), actual.map(Object::toString).orElse("none"), look);
    }
  }

  /** Compares the exact set of missing facts, and names what is left out and what is too much. */
  void compareFacts(
      String subject,
      Optional<ImmutableSet<FactPath>> expected,
      ImmutableList<MissingFact> actual,
      String look) {
    if (expected.isEmpty()) {
      return;
    }
    ImmutableSet<FactPath> named = actual.stream().map(MissingFact::path).collect(toImmutableSet());
    if (!named.equals(expected.get())) {
      add(
          subject,
          ImmutableSortedSet.copyOf(expected.get()).toString(),
          ImmutableSortedSet.copyOf(named).toString(),
          look);
    }
  }
}
