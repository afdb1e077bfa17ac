// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.testkit.cases.Conformance;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;
import org.tarpswg.testkit.cases.ConformanceFailure;

/** A failure never sends anybody to a file that is not there. */
class EngineRulePlacesTest {
  private final EngineRulePlaces places = new EngineRulePlaces();

  private static void isThere(Optional<String> place) {
    assertThat(place.map(Repository.root()::resolve)).get(PATH).isRegularFile();
  }

  @ParameterizedTest
  @EnumSource
  void the_rules_of_a_heading_stand_there(Heading heading) {
    isThere(places.of(heading));
  }

  @ParameterizedTest
  @EnumSource
  void the_rule_of_an_assessment_stands_there(AssessmentKind kind) {
    isThere(places.of(kind));
  }

  @Test
  void a_failure_names_the_file_of_the_rule() {
    ConformanceCase about =
        ConformanceCases.all().stream()
            .filter(one -> one.id().equals("statement-25-05"))
            .collect(onlyElement());
    Recommender silent =
        of ->
            Recommendations.builder()
                .from(Tarpswg.recommend(of))
                .findings(ImmutableList.of())
                .build();

    assertThat(Conformance.check(silent, about))
        .extracting(found -> ConformanceFailure.of(about, found, places).lookAtFirst())
        .containsExactly(
            ImmutableList.of(
                "statement 25 (Local therapies)",
                "tarpswg-engine/src/main/java/org/tarpswg/engine/statement/LocalTherapies.java",
                "docs/READINGS.md R31",
                "the rules: none covers it"));
  }
}
