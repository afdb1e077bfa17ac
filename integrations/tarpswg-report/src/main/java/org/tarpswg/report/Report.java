// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Difference;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.report.content.AnswerContent;
import org.tarpswg.report.content.DifferenceContent;
import org.tarpswg.report.content.ExplanationContent;
import org.tarpswg.report.content.VisitContent;
import org.tarpswg.report.document.Document;

/**
 * Lays out for people what was said of a patient. Whatever it shows stands in what it is given, or
 * is looked up in the evidence base by the names given there; it decides nothing. Pure and
 * thread-safe: the same answer gives the same characters, whatever the locale.
 */
public abstract sealed class Report permits TextReport, MarkdownReport, HtmlReport {
  private final Evidence evidence = Evidence.edition2018();

  Report() {}

  /** An answer. */
  public final String of(Recommendations answer) {
    return lay(AnswerContent.of(requireNonNull(answer, "answer"), Optional.empty(), evidence));
  }

  /** An answer and the course of the patient, as far as the case dates it. */
  public final String of(Recommendations answer, PatientCase patientCase) {
    return lay(
        AnswerContent.of(
            requireNonNull(answer, "answer"),
            Optional.of(requireNonNull(patientCase, "patientCase")),
            evidence));
  }

  /** Why an answer is as it is. */
  public final String of(Explanation explanation) {
    return lay(ExplanationContent.of(requireNonNull(explanation, "explanation"), evidence));
  }

  /** The course of a patient, visit by visit in the order given. */
  public final String ofVisits(List<Visit> visits) {
    return lay(VisitContent.of(requireNonNull(visits, "visits"), evidence));
  }

  /** What two answers say differently. */
  public final String ofDifferences(List<Difference> differences) {
    return lay(DifferenceContent.of(requireNonNull(differences, "differences"), evidence));
  }

  abstract String lay(Document document);
}
