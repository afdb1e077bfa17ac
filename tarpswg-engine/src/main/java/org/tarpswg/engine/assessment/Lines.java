// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/** Puts assessments together from conditions and from what was found of clauses. */
final class Lines {
  private final CaseFacts facts;
  private final Function<ClauseId, ClauseFinding> findings;

  Lines(CaseFacts facts, Function<ClauseId, ClauseFinding> findings) {
    this.facts = facts;
    this.findings = findings;
  }

  CaseFacts facts() {
    return facts;
  }

  /** What was found of a clause or a part, by its id. */
  Finding finding(String id) {
    ClauseFinding clause = findings.apply(clauseOf(id));
    return id.indexOf('.') < 0
        ? clause
        : clause.parts().stream()
            .filter(part -> part.part().equals(PartId.of(id)))
            .findFirst()
            .orElseThrow();
  }

  private static ClauseId clauseOf(String id) {
    return id.indexOf('.') < 0 ? ClauseId.of(id) : PartId.of(id).clause();
  }

  /** A clause or a part with its printed grading. */
  static LineAnchor anchor(String id) {
    Optional<PartId> part = id.indexOf('.') < 0 ? Optional.empty() : Optional.of(PartId.of(id));
    return new LineAnchor(
        clauseOf(id), part, Evidence.edition2018().clause(clauseOf(id)).grading());
  }

  /** A verdict over every completion, with its reasons where it is decided. */
  Assessment.Builder judge(AssessmentKind kind, Reasoned reasoned) {
    Outcome<Verdict> outcome = Completions.judge(reasoned.ladder(), facts);
    return begin(kind, outcome)
        .reasons(
            outcome
                .verdict()
                .map(verdict -> reasoned.reasons(verdict, facts))
                .orElse(ImmutableList.of()));
  }

  /** A verdict over every completion, without reasons. */
  Assessment.Builder judge(AssessmentKind kind, Ladder<Verdict> ladder) {
    return begin(kind, Completions.judge(ladder, facts));
  }

  private static Assessment.Builder begin(AssessmentKind kind, Outcome<Verdict> outcome) {
    Assessment.Builder begun = Assessment.builder();
    begun
        .kind(kind)
        .verdict(outcome.verdict().map(Verdict::name))
        .possible(
            outcome.possible().stream()
                .map(Verdict::name)
                .sorted()
                .collect(ImmutableSet.toImmutableSet()))
        .family(family(outcome))
        .missing(MissingFacts.of(outcome.missing()));
    return begun;
  }

  private static VerdictFamily family(Outcome<Verdict> outcome) {
    ImmutableSet<VerdictFamily> families =
        outcome.possible().stream().map(Verdict::family).collect(ImmutableSet.toImmutableSet());
    return families.size() == 1 ? families.iterator().next() : VerdictFamily.OPEN;
  }

  /** A line whose truth is that of a condition. */
  AnswerLine.Builder condition(String code, String words, Condition condition) {
    Outcome<Ternary> outcome = Completions.truthOf(condition, facts);
    AnswerLine.Builder line = AnswerLine.builder();
    line.code(code)
        .words(words)
        .truth(outcome.verdictOr(Ternary.UNKNOWN))
        .missing(MissingFacts.of(outcome.missing()));
    return line;
  }

  /** A line that is due where one of these clauses or parts applies; those that do not are left. */
  AnswerLine.Builder due(String code, String words, String... ids) {
    ImmutableList<String> open =
        ImmutableList.copyOf(ids).stream()
            .filter(id -> truth(finding(id)) != Ternary.NO)
            .collect(toImmutableList());
    List<Finding> at = open.stream().map(this::finding).toList();
    Ternary truth = at.stream().map(Lines::truth).reduce(Ternary.NO, Ternary::or);
    AnswerLine.Builder line = AnswerLine.builder();
    line.code(code)
        .words(words)
        .truth(truth)
        .fulfillment(fulfillment(at))
        .anchors(open.stream().map(Lines::anchor).collect(toImmutableList()))
        .missing(
            MissingFacts.union(
                at.stream()
                    .flatMap(
                        of ->
                            truth == Ternary.YES
                                ? of.missingForFulfillment().stream()
                                : of.missingForApplicability().stream())
                    .toList()));
    return line;
  }

  /** The least done of what applies. */
  private static Optional<Fulfillment> fulfillment(List<Finding> at) {
    return ImmutableList.of(
            Fulfillment.CONTRAVENED,
            Fulfillment.OUTSTANDING,
            Fulfillment.NOT_DOCUMENTED,
            Fulfillment.DONE,
            Fulfillment.NOT_TRACKED)
        .stream()
        .filter(least -> at.stream().anyMatch(of -> of.fulfillment().equals(Optional.of(least))))
        .findFirst();
  }

  /** Whether a clause or part applies. */
  static Ternary truth(Finding finding) {
    return switch (finding.applicability()) {
      case APPLIES -> Ternary.YES;
      case UNDETERMINED -> Ternary.UNKNOWN;
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> Ternary.NO;
    };
  }

  /** Whether a clause or part applies. */
  boolean applies(String id) {
    return finding(id).applicability() == Applicability.APPLIES;
  }

  /** These clauses, in printed order. */
  static ImmutableList<ClauseId> clauses(String... ids) {
    return ImmutableList.copyOf(ids).stream().map(ClauseId::of).collect(toImmutableList());
  }

  /** These points, in printed order. */
  static ImmutableList<NarrativePoint> points(NarrativePoint... points) {
    return ImmutableList.copyOf(points);
  }

  /** The lines that hold or may hold. */
  static ImmutableList<AnswerLine> unlessNo(ImmutableList<AnswerLine> lines) {
    return lines.stream().filter(line -> line.truth() != Ternary.NO).collect(toImmutableList());
  }
}
