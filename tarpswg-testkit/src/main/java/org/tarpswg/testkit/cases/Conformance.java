// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;
import org.tarpswg.model.stability.Evolving;

/**
 * Holds an answer against a case. An answer is looked at as JSON, so that engines in any language
 * are judged by the same code.
 */
@Evolving
public final class Conformance {
  private final GivenAnswer answer;
  private final Expectation expected;
  private final Disagreements found;

  private Conformance(JsonNode answer, Expectation expected) {
    this.answer = new GivenAnswer(answer);
    this.expected = expected;
    this.found = new Disagreements(this.answer.isBrief());
  }

  /**
   * Asks the recommender about the case and says where its answer differs from what is expected;
   * empty where it agrees. What the case is silent about is not looked at.
   */
  public static ImmutableList<Disagreement> check(Recommender recommender, ConformanceCase of) {
    Recommendations answer = recommender.recommend(of.patientCase());
    return compare(answer, Detail.STANDARD, of).isEmpty()
        ? ImmutableList.of()
        : compare(answer, Detail.FULL, of); // now that there is something to trace, with reasons
  }

  private static ImmutableList<Disagreement> compare(
      Recommendations answer, Detail detail, ConformanceCase of) {
    return compare(JsonText.read(RecommendationsWriter.line(answer, detail)), of).disagreements();
  }

  /** Holds an answer in JSON, at any level of detail, against a case. */
  static Comparison compare(JsonNode answer, ConformanceCase of) {
    Conformance conformance = new Conformance(answer, of.expected());
    conformance.check();
    return new Comparison(conformance.found.all(), conformance.found.notCompared());
  }

  private void check() {
    found.compare("scope", expected.scope(), answer.scope(), "the scope tests");
    expected.findings().forEach(this::checkFinding);
    AssessmentCheck assessments = new AssessmentCheck(answer, found);
    expected.assessments().forEach(assessments::check);
    expected
        .narrative()
        .forEach(
            (point, applicability) -> {
              if (!found.leavesOut(answer.all(), "narrative")) {
                found.compare(
                    point.name(),
                    Optional.of(applicability),
                    answer.narrative(point.name()),
                    "the narrative points");
              }
            });
    ImmutableSortedSet<String> codes = answer.conflicts();
    for (String code : expected.conflicts()) {
      if (!codes.contains(code)) {
        found.add("conflicts", code, codes.toString(), "the contradiction table");
      }
    }
  }

  private void checkFinding(String id, Expectation.OfFinding of) {
    Optional<JsonNode> answered = answer.finding(id);
    if (answered.isEmpty()) {
      found.add(id, "a finding", "none", "the rules: none covers it");
      return;
    }
    JsonNode actual = answered.get();
    String trigger = decisive(actual.path("derivation"));
    String conduct = "what fulfills " + id;
    found.compare(id, of.applicability(), GivenAnswer.text(actual, "applicability"), trigger);
    found.compare(
        id + " fulfillment", of.fulfillment(), GivenAnswer.text(actual, "fulfillment"), conduct);
    JsonNode missing = actual.path("missing");
    found.compareFacts(id + " missing", of.missing(), missing, "applicability", trigger);
    found.compareFacts(
        id + " missing for fulfillment",
        of.missingForFulfillment(),
        missing,
        "fulfillment",
        conduct);
  }

  /** The step that carries the truth of the whole: down to the first leaf that shares it. */
  private static String decisive(JsonNode derivation) {
    if (!derivation.isObject()) {
      return "";
    }
    JsonNode step = derivation;
    Optional<JsonNode> below = Optional.of(derivation);
    while (below.isPresent()) {
      step = below.get();
      JsonNode above = step;
      below =
          Streams.stream(above.path("steps"))
              .filter(next -> next.path("truth").equals(above.path("truth")))
              .findFirst();
    }
    return "\"" + step.path("words").asText() + "\", which is " + step.path("truth").asText();
  }
}
