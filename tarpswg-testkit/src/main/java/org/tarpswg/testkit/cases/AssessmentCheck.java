// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Holds the assessments of an answer against what is expected of them. */
final class AssessmentCheck {
  private static final String NONE_YET = "none yet";
  private static final String CODE = "code";

  private final GivenAnswer answer;
  private final Disagreements found;

  AssessmentCheck(GivenAnswer answer, Disagreements found) {
    this.answer = answer;
    this.found = found;
  }

  void check(String subject, Expectation.OfAssessment expected) {
    Optional<JsonNode> answered = answer.assessment(subject);
    if (answered.isEmpty()) {
      found.add(
          subject, "an assessment", answer.subjects().toString(), "which assessments are made");
      return;
    }
    JsonNode actual = answered.get();
    checkVerdict(subject, expected, actual);
    found.compareFacts(
        subject + " missing", expected.missing(), actual, "missing", "the rungs still open");
    expected.lines().forEach((key, line) -> checkLine(subject + " " + key, key, line, actual));
    for (String code : expected.absent()) {
      if (!found.leavesOut(actual, "lines") && !lines(code, actual).isEmpty()) {
        found.add(subject + " " + code, "no such line", "a line", "the guard of this line");
      }
    }
  }

  private void checkVerdict(String subject, Expectation.OfAssessment expected, JsonNode actual) {
    String look = "its reasons: " + String.join(" ", CaseFile.texts(actual.path("reasons")));
    expected
        .verdict()
        .ifPresent(
            verdict ->
                found.compare(
                    subject,
                    Optional.of(verdict.orElse(NONE_YET)),
                    Optional.of(GivenAnswer.text(actual, "verdict").orElse(NONE_YET)),
                    look));
    found.compare(subject + " family", expected.family(), GivenAnswer.text(actual, "family"), look);
    found.compare(
        subject + " possible",
        expected.possible().map(ImmutableSortedSet::copyOf),
        Optional.of(ImmutableSortedSet.copyOf(CaseFile.texts(actual.path("possible"))).toString()),
        "the rungs that some completion reaches");
  }

  private void checkLine(String subject, String key, Expectation.OfLine expected, JsonNode actual) {
    if (found.leavesOut(actual, "lines")) {
      return;
    }
    ImmutableList<JsonNode> named = lines(key, actual);
    if (named.isEmpty()) {
      found.add(
          subject,
          "a line",
          Streams.stream(actual.path("lines"))
              .map(line -> GivenAnswer.key(line, CODE))
              .toList()
              .toString(),
          "the guard of this line");
      return;
    }
    if (named.stream().noneMatch(line -> isMet(expected, line))) {
      compareLine(subject, expected, named.get(0), found);
    }
  }

  private static boolean isMet(Expectation.OfLine expected, JsonNode line) {
    Disagreements unmet = new Disagreements(false);
    compareLine("", expected, line, unmet);
    return unmet.all().isEmpty();
  }

  private static void compareLine(
      String subject, Expectation.OfLine expected, JsonNode line, Disagreements into) {
    String look = "the line that says: " + line.path("words").asText();
    BiConsumer<String, Optional<?>> compare =
        (property, right) ->
            into.compare(subject + " " + property, right, GivenAnswer.text(line, property), look);
    compare.accept("truth", expected.truth());
    compare.accept("notApplicable", expected.notApplicable());
    compare.accept("fulfillment", expected.fulfillment());
    compare.accept("audit", expected.audit());
    compare.accept("windowFrom", expected.windowFrom());
    compare.accept("windowUntil", expected.windowUntil());
  }

  private static ImmutableList<JsonNode> lines(String key, JsonNode of) {
    return Streams.stream(of.path("lines"))
        .filter(
            line -> key.equals(line.path(CODE).asText()) || key.equals(GivenAnswer.key(line, CODE)))
        .collect(toImmutableList());
  }
}
