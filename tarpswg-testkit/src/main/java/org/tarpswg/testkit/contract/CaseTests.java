// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.contract;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.testkit.cases.Conformance;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;
import org.tarpswg.testkit.cases.ConformanceFailure;
import org.tarpswg.testkit.cases.Disagreement;
import org.tarpswg.testkit.cases.RulePlaces;

/** The conformance cases as tests: a container for each file, a test for each case. */
final class CaseTests {
  private final Recommender recommender;
  private final RulePlaces places;

  CaseTests(Recommender recommender, RulePlaces places) {
    this.recommender = recommender;
    this.places = places;
  }

  Stream<DynamicNode> all() {
    return ConformanceCases.all().stream()
        .collect(toImmutableListMultimap(ConformanceCase::subject, Function.identity()))
        .asMap()
        .entrySet()
        .stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getKey(), file.getValue().stream().map(this::test)));
  }

  private DynamicTest test(ConformanceCase of) {
    return DynamicTest.dynamicTest(
        of.about() + ": " + of.title() + " [" + of.id() + "]", () -> requireAgreement(of));
  }

  private void requireAgreement(ConformanceCase of) {
    ImmutableList<Disagreement> found = Conformance.check(recommender, of);
    if (!found.isEmpty()) {
      throw new AssertionError(
          found.stream()
              .map(one -> ConformanceFailure.of(of, one, places).toString())
              .collect(Collectors.joining("\n")));
    }
  }
}
