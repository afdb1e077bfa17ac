// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.RecurrentMetastases;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Ternary;

/** Holds the acts that are planned, or were done, against what the consensus says. */
final class Audit {
  private Audit() {}

  static Assessment of(Lines lines) {
    ImmutableList.Builder<AnswerLine> acts = ImmutableList.builder();
    AuditOfTherapy.line(lines).ifPresent(acts::add);
    AuditOfOperation.line(lines).ifPresent(acts::add);
    hipec(lines).ifPresent(acts::add);
    for (Lesion lesion : lines.facts().patientCase().lesions().entries()) {
      AuditOfLocalTreatment.line(lines, lesion).ifPresent(acts::add);
    }
    biopsy(lines).ifPresent(acts::add);
    interval(lines).ifPresent(acts::add);
    return Listed.behind(
            Gates.DIAGNOSTIC_EXTENDED, AssessmentKind.DEVIATION_AUDIT, lines, acts.build())
        .clauses(
            Lines.clauses("15", "16", "24", "25", "30", "31", "32", "33", "34", "35", "36", "37"))
        .readings(ImmutableSet.of("R49", "R50"))
        .build();
  }

  /** One act and how it compares. */
  static AnswerLine act(
      String code,
      String words,
      Optional<FactPath> target,
      AuditVerdict verdict,
      ImmutableList<String> notes,
      ImmutableList<MissingFact> missing,
      String... anchors) {
    return AnswerLine.builder()
        .code(code)
        .words(words)
        .target(target)
        .truth(Ternary.YES)
        .audit(verdict)
        .anchors(
            ImmutableList.copyOf(anchors).stream()
                .map(Lines::anchor)
                .collect(ImmutableList.<LineAnchor>toImmutableList()))
        .notes(notes)
        .missing(missing)
        .build();
  }

  private static Optional<AnswerLine> hipec(Lines lines) {
    boolean planned = lines.facts().read(LocalPlan.HIPEC).possible().equals(ImmutableList.of(true));
    if (!planned) {
      return Optional.empty();
    }
    AuditVerdict verdict =
        switch (Lines.truth(lines.finding("33"))) {
          case YES -> AuditVerdict.DEVIATING;
          case NO -> AuditVerdict.NOT_ADDRESSED;
          case UNKNOWN -> AuditVerdict.OPEN;
        };
    return Optional.of(
        act(
            "HIPEC",
            "hyperthermic intraperitoneal chemotherapy",
            Optional.empty(),
            verdict,
            verdict == AuditVerdict.NOT_ADDRESSED
                ? ImmutableList.of("33 speaks of sarcomatosis that is present")
                : ImmutableList.of(),
            lines.finding("33").missingForApplicability(),
            "33"));
  }

  private static Optional<AnswerLine> biopsy(Lines lines) {
    if (!lines.facts().patientCase().plannedBiopsy().planned().isYes()) {
      return Optional.empty();
    }
    return Optional.of(
        act(
            "BIOPSY",
            "the planned biopsy",
            Optional.empty(),
            technique(lines),
            ImmutableList.of(),
            openOf(lines, "15", "16.a", "16.b", "16.c"),
            "15",
            "16"));
  }

  private static AuditVerdict technique(Lines lines) {
    ImmutableList<Optional<Fulfillment>> found =
        ImmutableList.of(
            lines.finding("15").fulfillment(),
            lines.finding("16.a").fulfillment(),
            lines.finding("16.b").fulfillment());
    if (found.contains(Optional.of(Fulfillment.CONTRAVENED))
        || found.contains(Optional.of(Fulfillment.OUTSTANDING))) {
      return AuditVerdict.DEVIATING;
    }
    boolean open = !openOf(lines, "15", "16.a", "16.b", "16.c").isEmpty();
    if (open || found.contains(Optional.of(Fulfillment.NOT_DOCUMENTED))) {
      return AuditVerdict.OPEN;
    }
    return found.contains(Optional.of(Fulfillment.DONE)) || lines.applies("16.c")
        ? AuditVerdict.CONCORDANT
        : AuditVerdict.NOT_ADDRESSED;
  }

  private static ImmutableList<MissingFact> openOf(Lines lines, String... ids) {
    return MissingFacts.union(
        ImmutableList.copyOf(ids).stream()
            .map(lines::finding)
            .flatMap(
                finding ->
                    Stream.concat(
                        finding.missingForApplicability().stream(),
                        finding.missingForFulfillment().stream()))
            .toList());
  }

  private static Optional<AnswerLine> interval(Lines lines) {
    return lines
        .facts()
        .patientCase()
        .care()
        .surveillanceIntervalMonths()
        .value()
        .map(
            months ->
                act(
                    "SURVEILLANCE_INTERVAL",
                    "imaging every " + months.count() + " months",
                    Optional.empty(),
                    interval(lines, months.count()),
                    months.count() < RecurrentMetastases.SHORTEST_INTERVAL_MONTHS
                        ? ImmutableList.of("more often than 34 asks for")
                        : ImmutableList.of(),
                    lines.finding("34").missingForApplicability(),
                    "34"));
  }

  private static AuditVerdict interval(Lines lines, int months) {
    return switch (Lines.truth(lines.finding("34"))) {
      case NO -> AuditVerdict.NOT_ADDRESSED;
      case UNKNOWN -> AuditVerdict.OPEN;
      case YES -> {
        if (months > RecurrentMetastases.LONGEST_INTERVAL_MONTHS) {
          yield AuditVerdict.DEVIATING;
        }
        yield months < RecurrentMetastases.SHORTEST_INTERVAL_MONTHS
            ? AuditVerdict.CONCORDANT_WITH_NOTE
            : AuditVerdict.CONCORDANT;
      }
    };
  }
}
