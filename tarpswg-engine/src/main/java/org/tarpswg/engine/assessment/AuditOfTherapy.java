// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.engine.rule.Condition.anyOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.reading.CourseAgents;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.reading.Plan;
import org.tarpswg.engine.reading.Therapy;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/**
 * How a systemic regimen compares. Whoever gives it has a goal for which regimens are printed and
 * knows of no contraindication; unless told otherwise that is taken for granted (R49).
 */
final class AuditOfTherapy {
  private static final Condition GATE = anyOf(Gates.TREATMENT, Gates.TREATMENT_LIMITED);
  private static final ImmutableList<SystemicTherapyGoal> GOALS =
      ImmutableList.of(SystemicTherapyGoal.PALLIATIVE, SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION);
  private static final ImmutableList<String> CLAUSES =
      ImmutableList.of(
          "40a", "40b", "41a", "41b", "43a", "43b", "43c", "43d", "43e", "43f", "43g", "43h",
          "43i");

  private final Lines lines;
  private final ImmutableSet<Agent> agents;

  private AuditOfTherapy(Lines lines, ImmutableSet<Agent> agents) {
    this.lines = lines;
    this.agents = agents;
  }

  static Optional<AnswerLine> line(Lines lines) {
    ImmutableList<ImmutableSet<Agent>> planned = lines.facts().read(Plan.AGENTS).possible();
    return planned.size() == 1 && !planned.get(0).isEmpty()
        ? Optional.of(new AuditOfTherapy(lines, planned.get(0)).line())
        : Optional.empty();
  }

  /** What a clause does with the plan, under one supposition. */
  private record Verdict(
      AuditVerdict verdict,
      ImmutableList<String> anchors,
      String note,
      ImmutableList<FactPath> open) {

    Verdict(AuditVerdict verdict, ImmutableList<String> anchors, String note) {
      this(verdict, anchors, note, ImmutableList.of());
    }
  }

  private AnswerLine line() {
    Outcome<Ternary> gate = Completions.truthOf(GATE, lines.facts());
    Ternary present = gate.verdictOr(Ternary.UNKNOWN);
    if (present != Ternary.YES) {
      return act(
          present == Ternary.NO ? AuditVerdict.NOT_ADDRESSED : AuditVerdict.OPEN,
          ImmutableList.of("the clauses speak of systemic therapy where disease is present"),
          gate.missing(),
          ImmutableList.of());
    }
    if (isSpokenAgainst()) {
      return act(
          AuditVerdict.DEVIATING,
          ImmutableList.of("see the conflicts"),
          ImmutableList.of(),
          ImmutableList.of());
    }
    ImmutableList<Verdict> verdicts =
        suppositions().map(this::verdict).distinct().collect(toImmutableList());
    return act(
        combined(verdicts),
        notes(verdicts),
        Stream.concat(supposed().stream(), verdicts.stream().flatMap(each -> each.open().stream()))
            .distinct()
            .collect(toImmutableList()),
        verdicts.stream()
            .flatMap(verdict -> verdict.anchors().stream())
            .distinct()
            .collect(toImmutableList()));
  }

  private AnswerLine act(
      AuditVerdict verdict,
      ImmutableList<String> notes,
      ImmutableList<FactPath> missing,
      ImmutableList<String> anchors) {
    return Audit.act(
        "SYSTEMIC_THERAPY",
        ValueWords.of(agents),
        Optional.of(FactPath.of("plannedSystemicTherapy")),
        verdict,
        notes,
        MissingFacts.of(missing),
        anchors.toArray(String[]::new));
  }

  /** What is taken for granted because nobody has told it. */
  private ImmutableList<FactPath> supposed() {
    return (holdsAnthracycline()
            ? Stream.of(Therapy.GOAL, Therapy.ANTHRACYCLINE_CONTRAINDICATED)
            : Stream.of(Therapy.GOAL))
        .flatMap(question -> lines.facts().read(question).unknown().stream())
        .collect(toImmutableList());
  }

  private boolean isSpokenAgainst() {
    CaseFacts facts = lines.facts();
    boolean contraindicated =
        facts.read(Therapy.ANTHRACYCLINE_CONTRAINDICATED).possible().equals(ImmutableList.of(true))
            && holdsAnthracycline();
    boolean pazopanibInLiposarcoma =
        agents.contains(Agent.PAZOPANIB)
            && Completions.truthOf(SystemicTherapy.ANY_LIPOSARCOMA, facts)
                .verdict()
                .equals(Optional.of(Ternary.YES));
    return contraindicated || pazopanibInLiposarcoma;
  }

  private boolean holdsAnthracycline() {
    return agents.stream().anyMatch(Agent::isAnthracycline);
  }

  /** A supposition may speak for an act and never against it. */
  private Stream<CaseFacts> suppositions() {
    CaseFacts able =
        holdsAnthracycline()
            ? lines.facts().supposingIfOpen(Therapy.ANTHRACYCLINE_CONTRAINDICATED, false)
            : lines.facts();
    return able.read(Therapy.GOAL).isSettled()
        ? Stream.of(able)
        : GOALS.stream().map(goal -> able.supposing(Therapy.GOAL, goal));
  }

  private Verdict verdict(CaseFacts facts) {
    List<Rule.Output> applying =
        CLAUSES.stream()
            .flatMap(id -> Rules.of(ClauseId.of(id)).outputs().stream())
            .filter(output -> holds(output, facts))
            .toList();
    ImmutableList<String> done = ids(applying, facts, Fulfillment.DONE);
    ImmutableList<String> otherwise = ids(applying, facts, Fulfillment.OUTSTANDING);
    if (!done.isEmpty()) {
      return beside(done, otherwise);
    }
    if (isEpirubicinForShrinkage(applying)) {
      return new Verdict(
          AuditVerdict.CONCORDANT_WITH_NOTE,
          ImmutableList.of("41a"),
          "41a names doxorubicin; epirubicin is named by 40a and used in Figure 1");
    }
    ImmutableList<FactPath> open = mayYetSpeakForIt(facts);
    if (!open.isEmpty()) {
      return new Verdict(
          AuditVerdict.OPEN, ImmutableList.of(), "a clause that is open may speak for it", open);
    }
    return otherwise.isEmpty()
        ? new Verdict(
            AuditVerdict.NOT_ADDRESSED, ImmutableList.of(), "no clause names this regimen here")
        : new Verdict(AuditVerdict.DEVIATING, otherwise, "another regimen should come here");
  }

  private Verdict beside(ImmutableList<String> done, ImmutableList<String> otherwise) {
    if (wasGivenBefore()) {
      return new Verdict(
          AuditVerdict.CONCORDANT_WITH_NOTE,
          done,
          "every agent was given before; giving it again is not addressed");
    }
    return otherwise.isEmpty()
        ? new Verdict(AuditVerdict.CONCORDANT, done, "")
        : new Verdict(
            AuditVerdict.CONCORDANT_WITH_NOTE,
            done,
            "named, though another regimen or schedule is named before it");
  }

  /** What decides whether a clause applies that the plan would fulfill. */
  private static ImmutableList<FactPath> mayYetSpeakForIt(CaseFacts facts) {
    return CLAUSES.stream()
        .flatMap(id -> Rules.of(ClauseId.of(id)).outputs().stream())
        .filter(output -> isDone(output, facts))
        .flatMap(output -> Completions.missing(output.trigger(), facts))
        .distinct()
        .collect(toImmutableList());
  }

  private static boolean isDone(Rule.Output output, CaseFacts facts) {
    return Completions.judge(output.fulfillment(), facts)
        .verdict()
        .equals(Optional.of(Fulfillment.DONE));
  }

  private static boolean holds(Rule.Output output, CaseFacts facts) {
    return Completions.truthOf(output.trigger(), facts).verdict().equals(Optional.of(Ternary.YES));
  }

  private static ImmutableList<String> ids(
      List<Rule.Output> outputs, CaseFacts facts, Fulfillment state) {
    return outputs.stream()
        .filter(
            output ->
                Completions.judge(output.fulfillment(), facts).verdict().equals(Optional.of(state)))
        .map(AuditOfTherapy::id)
        .collect(toImmutableList());
  }

  private static String id(Rule.Output output) {
    return output.part().map(PartId::toString).orElseGet(() -> clauseOf(output).toString());
  }

  private static ClauseId clauseOf(Rule.Output output) {
    return CLAUSES.stream()
        .map(ClauseId::of)
        .filter(clause -> Rules.of(clause).outputs().contains(output))
        .findFirst()
        .orElseThrow();
  }

  private boolean isEpirubicinForShrinkage(List<Rule.Output> applying) {
    return agents.contains(Agent.EPIRUBICIN)
        && agents.size() > 1
        && applying.stream().anyMatch(output -> id(output).equals("41a"));
  }

  private boolean wasGivenBefore() {
    Stream<Agent> given =
        lines.facts().patientCase().systemicTherapies().entries().stream()
            .flatMap(course -> CourseAgents.named(course).stream());
    return Sets.difference(agents, given.collect(ImmutableSet.toImmutableSet())).isEmpty();
  }

  /** All agree, or the more careful of two that speak for it. */
  private static AuditVerdict combined(ImmutableList<Verdict> verdicts) {
    ImmutableSet<AuditVerdict> all =
        verdicts.stream().map(Verdict::verdict).collect(ImmutableSet.toImmutableSet());
    if (all.size() == 1) {
      return all.iterator().next();
    }
    boolean allFor =
        Arrays.asList(AuditVerdict.CONCORDANT, AuditVerdict.CONCORDANT_WITH_NOTE).containsAll(all);
    return allFor ? AuditVerdict.CONCORDANT_WITH_NOTE : AuditVerdict.OPEN;
  }

  private ImmutableList<String> notes(ImmutableList<Verdict> verdicts) {
    Stream<String> found =
        verdicts.stream().map(Verdict::note).filter(note -> !note.isEmpty()).distinct();
    Stream<String> granted =
        supposed().isEmpty()
            ? Stream.empty()
            : Stream.of(
                "taken for granted where not told: a goal with printed regimens, and no"
                    + " contraindication to anthracyclines");
    return Stream.concat(found, granted).collect(toImmutableList());
  }
}
