// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.Reference;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.answer.Difference;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.content.AnswerContent;
import org.tarpswg.report.content.DifferenceContent;
import org.tarpswg.report.content.ExplanationContent;
import org.tarpswg.report.content.FieldGuideContent;
import org.tarpswg.report.content.MissingContent;
import org.tarpswg.report.content.PrintedContent;
import org.tarpswg.report.content.ReferenceContent;
import org.tarpswg.report.content.SelectedContent;
import org.tarpswg.report.content.VisitContent;
import org.tarpswg.report.document.Document;

/**
 * Lays out for people what was said of a patient. Whatever it shows stands in what it is given, or
 * is looked up in the evidence base by the names given there; it decides nothing. Pure and
 * thread-safe: the same answer gives the same characters, whatever the locale.
 */
@Evolving
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

  /**
   * What the paper prints for clauses of one statement, and what stands beside it.
   *
   * @param clauses all clauses of a statement, or one of them
   * @param readings the numbers of the readings that each rests on, as far as they are known
   */
  public final String ofClauses(List<Clause> clauses, SetMultimap<ClauseId, String> readings) {
    checkArgument(!clauses.isEmpty(), "A report on no clause says nothing.");
    return lay(PrintedContent.ofClauses(clauses, ImmutableSetMultimap.copyOf(readings), evidence));
  }

  /**
   * What the paper prints for one part of a clause, and what stands beside it.
   *
   * @param readings the numbers of the readings that each clause rests on, as far as they are known
   */
  public final String ofPart(Part part, SetMultimap<ClauseId, String> readings) {
    return lay(PrintedContent.ofPart(part, ImmutableSetMultimap.copyOf(readings), evidence));
  }

  /** What a point of the running text says. */
  public final String ofNarrative(NarrativeText text) {
    return lay(PrintedContent.ofNarrative(requireNonNull(text, "text"), evidence));
  }

  /** A reference, and every place of the paper that cites it. */
  public final String ofReference(Reference reference) {
    return lay(ReferenceContent.of(requireNonNull(reference, "reference"), evidence));
  }

  /**
   * A selection from the evidence base.
   *
   * @param asked by what it was selected, in words
   */
  public final String ofEvidence(String asked, List<Clause> clauses, List<TrialRow> trials) {
    return lay(SelectedContent.of(requireNonNull(asked, "asked"), clauses, trials, evidence));
  }

  /** The facts that an answer waits for, the one that most of it waits for first. */
  public final String ofMissing(Recommendations answer) {
    return lay(MissingContent.of(requireNonNull(answer, "answer")));
  }

  /**
   * Every field that a case can have, with the values it can take.
   *
   * @param smallest the smallest case there is, as JSON
   */
  public final String ofFields(String smallest) {
    return lay(FieldGuideContent.of(requireNonNull(smallest, "smallest"), evidence));
  }

  abstract String lay(Document document);
}
