// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Differences;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Section;

/** The course of a patient: at each visit what was said, what changed, and what was then done. */
@Evolving
public final class VisitContent {
  private final Evidence evidence;

  private VisitContent(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The visits, in the order given. */
  public static Document of(List<Visit> visits, Evidence evidence) {
    VisitContent content = new VisitContent(evidence);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    if (!visits.isEmpty()) {
      Visit last = visits.get(visits.size() - 1);
      blocks.add(ScopeContent.notices(last.answer()));
      blocks.addAll(
          CaseCourse.section(
              last.patientCase(),
              visits.stream().map(visit -> visit.patientCase().asOf()).toList()));
    }
    for (int i = 0; i < visits.size(); i++) {
      Optional<Visit> before = i == 0 ? Optional.empty() : Optional.of(visits.get(i - 1));
      blocks.add(content.visit(i + 1, visits.get(i), before));
    }
    return new Document(
        "Course of a patient in " + visits.size() + (visits.size() == 1 ? " visit" : " visits"),
        "TARPSWG consensus, edition " + evidence.edition(),
        blocks.build());
  }

  private Block visit(int number, Visit visit, Optional<Visit> before) {
    Recommendations answer = visit.answer();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(said(answer));
    before.ifPresent(
        earlier ->
            blocks.add(
                new Section(
                        "What is said differently from the visit before",
                        ImmutableList.of(
                            DifferenceContent.table(
                                "Differences from the visit before",
                                Differences.between(earlier.answer(), answer))))
                    .asDetail()));
    if (!visit.acts().isEmpty()) {
      blocks.add(
          new Section(
              "What was done until the next visit",
              ImmutableList.of(
                  new AssessmentContent(Stances.of(answer, evidence))
                      .table("Acts until the next visit", visit.acts()))));
    }
    return new Section(
        "Visit %d, %s".formatted(number, visit.patientCase().asOf()), blocks.build());
  }

  private static Block said(Recommendations answer) {
    Entry.Builder entry =
        Entry.of("Scope", Line.strong(answer.scope().scopeClass().name().replace('_', ' ')));
    for (Fulfillment fulfillment : FindingContent.URGENT_FIRST) {
      entry.field(
          Words.of(fulfillment),
          clauses(answer, finding -> finding.fulfillment().equals(Optional.of(fulfillment))));
    }
    entry.field(
        "undetermined",
        clauses(answer, finding -> finding.applicability() == Applicability.UNDETERMINED));
    entry.field(
        "options",
        Words.list(
            answer.options().offered().stream().map(each -> each.regimen().label()).toList()));
    for (Assessment assessment : answer.assessments()) {
      entry.field(
          AssessmentContent.name(assessment),
          assessment.verdict().map(Words::plain).orElse("open"));
    }
    entry.field(
        "asks for", Words.labels(answer.missing().stream().limit(5).collect(toImmutableList())));
    return entry.build();
  }

  /** The clauses with grading and stance, so that no grading stands alone. */
  private static Line clauses(Recommendations answer, Predicate<ClauseFinding> shown) {
    return Line.join(
        ", ",
        answer.findings().stream()
            .filter(shown)
            .map(
                finding ->
                    Line.strong(finding.clause().toString())
                        .then(" ")
                        .then(Words.stance(finding.direction(), finding.force())))
            .toList());
  }
}
