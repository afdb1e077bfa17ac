// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tarpswg.model.answer.Assessment;

/** The answers to questions that combine clauses. */
final class AssessmentText {
  private AssessmentText() {}

  static void print(Page page, List<Assessment> assessments) {
    if (assessments.isEmpty()) {
      return;
    }
    page.heading("ASSESSMENTS");
    assessments.forEach(assessment -> assessment(page, assessment));
  }

  private static void assessment(Page page, Assessment assessment) {
    page.strong(
        "  ",
        Words.of(assessment.kind())
            + assessment.target().map(target -> " of " + target).orElse("")
            + ": "
            + assessment.verdict().map(Words::plain).orElse("open")
            + " ["
            + Words.of(assessment.family())
            + "]");
    if (assessment.verdict().isEmpty()) {
      page.itemIfAny(
          "    still possible: ",
          assessment.possible().stream().map(Words::plain).collect(joining(", ")));
    }
    assessment.reasons().forEach(reason -> page.item("    because ", reason));
    page.itemIfAny("    clauses ", Words.list(assessment.clauses()));
    page.itemIfAny("    ungraded ", Words.list(assessment.narrative()));
    page.itemIfAny("    to decide: ", Words.labels(assessment.missing()));
  }
}
