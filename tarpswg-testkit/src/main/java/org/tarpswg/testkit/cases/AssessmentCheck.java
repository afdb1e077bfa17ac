// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Recommendations;

/** Holds the assessments of an answer against what is expected of them. */
final class AssessmentCheck {
  private final Recommendations answer;
  private final Disagreements found;

  AssessmentCheck(Recommendations answer, Disagreements found) {
    this.answer = answer;
    this.found = found;
  }

  void check(String subject, Expectation.OfAssessment expected) {
    Optional<Assessment> answered =
        answer.assessments().stream().filter(one -> one.subject().equals(subject)).findFirst();
    if (answered.isEmpty()) {
      found.add(
          subject,
          "an assessment",
          answer.assessments().stream().map(Assessment::subject).toList().toString(),
          "which assessments are made");
      return;
    }
    Assessment actual = answered.get();
    checkVerdict(subject, expected, actual);
    found.compareFacts(
        subject + " missing", expected.missing(), actual.missing(), "the rungs still open");
    expected.lines().forEach((key, line) -> checkLine(subject + " " + key, key, line, actual));
    for (String code : expected.absent()) {
      if (!lines(code, actual).isEmpty()) {
        found.add(subject + " " + code, "no such line", "a line", "the guard of this line");
      }
    }
  }

  private void checkVerdict(String subject, Expectation.OfAssessment expected, Assessment actual) {
    String look = "its reasons: " + String.join(" ", actual.reasons());
    expected
        .verdict()
        .ifPresent(
            verdict ->
                found.compare(
                    subject,
                    Optional.of(verdict.orElse("none yet")),
                    Optional.of(actual.verdict().orElse("none yet")),
                    look));
    found.compare(subject + " family", expected.family(), Optional.of(actual.family()), look);
    found.compare(
        subject + " possible",
        expected.possible().map(ImmutableSortedSet::copyOf),
        Optional.of(ImmutableSortedSet.copyOf(actual.possible())),
        "the rungs that some completion reaches");
  }

  private void checkLine(
      String subject, String key, Expectation.OfLine expected, Assessment actual) {
    ImmutableList<AnswerLine> named = lines(key, actual);
    if (named.isEmpty()) {
      found.add(
          subject,
          "a line",
          actual.lines().stream().map(AssessmentCheck::key).toList().toString(),
          "the guard of this line");
      return;
    }
    if (named.stream().noneMatch(line -> isMet(expected, line))) {
      compareLine(subject, expected, named.get(0), found);
    }
  }

  private static boolean isMet(Expectation.OfLine expected, AnswerLine line) {
    Disagreements unmet = new Disagreements();
    compareLine(line.code(), expected, line, unmet);
    return unmet.all().isEmpty();
  }

  private static void compareLine(
      String subject, Expectation.OfLine expected, AnswerLine line, Disagreements into) {
    String look = "the line that says: " + line.words();
    into.compare(subject + " truth", expected.truth(), Optional.of(line.truth()), look);
    into.compare(
        subject + " notApplicable",
        expected.notApplicable(),
        Optional.of(line.notApplicable()),
        look);
    into.compare(subject + " fulfillment", expected.fulfillment(), line.fulfillment(), look);
    into.compare(subject + " audit", expected.audit(), line.audit(), look);
    into.compare(subject + " windowFrom", expected.windowFrom(), line.windowFrom(), look);
    into.compare(subject + " windowUntil", expected.windowUntil(), line.windowUntil(), look);
  }

  private static String key(AnswerLine line) {
    return line.target().map(at -> line.code() + "(" + at + ")").orElseGet(line::code);
  }

  private static ImmutableList<AnswerLine> lines(String key, Assessment of) {
    return of.lines().stream()
        .filter(line -> key.equals(line.code()) || key.equals(key(line)))
        .collect(toImmutableList());
  }
}
