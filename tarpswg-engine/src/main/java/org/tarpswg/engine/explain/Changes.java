// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.problem.InvalidCaseException;

/**
 * The nearest changes that lead to another decided answer: one fact, or two where no one fact does
 * or where one fact leads out of the question only. For each answer and each fact (or two) one
 * value is kept, the nearest to the one told; changes that lead out of the question come last.
 */
final class Changes {
  private static final int MOST_CHANGES = 20;
  private static final int MOST_PAIRS = 2000;

  /** Answers by which the question is not put any more, as any patient can be put out of scope. */
  private static final ImmutableSet<String> OUTSIDE =
      ImmutableSet.of(Applicability.OUT_OF_SCOPE.name(), VerdictFamily.NOT_ASSESSED.name());

  private final Subject subject;
  private final PatientCase patientCase;
  private final Verdict now;
  private final ImmutableMap<FactPath, FactReading> readings;
  private final Set<String> reached = new HashSet<>();
  private final Set<Key> kept = new HashSet<>();
  private final ListMultimap<String, Change> found =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private Changes(
      Subject subject,
      PatientCase patientCase,
      Verdict now,
      ImmutableMap<FactPath, FactReading> readings) {
    this.subject = subject;
    this.patientCase = patientCase;
    this.now = now;
    this.readings = readings;
    reached.add(Verdict.OPEN);
    reached.add(now.answer());
  }

  static ImmutableList<Change> of(
      Subject subject,
      PatientCase patientCase,
      Verdict now,
      ImmutableMap<FactPath, FactReading> readings) {
    Changes search = new Changes(subject, patientCase, now, readings);
    search.singles();
    if (OUTSIDE.containsAll(search.found.keySet())) {
      search.pairs();
    }
    return search.selected();
  }

  /** Facts that decide, and facts that were read: what is told can yield to another fact too. */
  private void singles() {
    facts()
        .forEach(
            fact ->
                variants(patientCase, fact)
                    .forEach(variant -> consider(ImmutableList.of(variant))));
  }

  private ImmutableList<FactReading> facts() {
    Set<FactPath> facts = new HashSet<>(now.facts());
    now.missing().forEach(missing -> facts.add(missing.path()));
    return readings.values().stream()
        .filter(fact -> facts.contains(fact.path()))
        .collect(toImmutableList());
  }

  static boolean isTold(FactReading fact) {
    return switch (fact.state()) {
      case KNOWN, KNOWN_NONE -> true;
      case UNKNOWN, NOT_APPLICABLE -> false;
    };
  }

  /** Two facts, known or not, of which each alone moves some condition. */
  private void pairs() {
    reached.addAll(found.keySet());
    List<Variant> moving = moving();
    int tried = 0;
    for (int i = 0; i < moving.size(); i++) {
      Variant first = moving.get(i);
      for (Variant second : moving.subList(i + 1, moving.size())) {
        if (first.fact().equals(second.fact())) {
          continue;
        }
        if (tried++ == MOST_PAIRS) {
          return;
        }
        with(first.edited(), second.step())
            .ifPresent(both -> consider(ImmutableList.of(first, new Variant(second.step(), both))));
      }
    }
  }

  /** For each of the facts, one value for each way in which it moves a condition. */
  private List<Variant> moving() {
    List<Variant> moving = new ArrayList<>();
    for (FactReading fact : facts()) {
      Set<Verdict.Standing> seen = new HashSet<>(Set.of(now.standing()));
      variants(patientCase, fact).stream()
          .filter(variant -> seen.add(subject.verdict(variant.edited()).standing()))
          .forEach(moving::add);
    }
    return moving;
  }

  private static ImmutableList<Variant> variants(PatientCase patientCase, FactReading fact) {
    return CaseEdit.candidates(patientCase, fact.path()).stream()
        .map(value -> new Change.Step(fact, value))
        .flatMap(step -> with(patientCase, step).map(edited -> new Variant(step, edited)).stream())
        .collect(toImmutableList());
  }

  private static Optional<PatientCase> with(PatientCase patientCase, Change.Step step) {
    try {
      return Optional.of(CaseEdit.with(patientCase, step.now().path(), step.value()));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /** Keeps the change if its last variant, which holds all steps, leads where nothing has led. */
  private void consider(ImmutableList<Variant> steps) {
    String answer = subject.answer(steps.get(steps.size() - 1).edited());
    if (reached.contains(answer)) {
      return;
    }
    ImmutableList<FactPath> facts =
        steps.stream().map(step -> step.fact().path()).collect(toImmutableList());
    if (kept.add(new Key(answer, facts))) {
      found.put(
          answer,
          Change.builder()
              .steps(steps.stream().map(Variant::step).collect(toImmutableList()))
              .answer(answer)
              .build());
    }
  }

  /** As many of each answer, grouped by it, the fewest facts first. */
  private ImmutableList<Change> selected() {
    ListMultimap<String, Change> selected =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int rank = 0; rank < found.size() && selected.size() < MOST_CHANGES; rank++) {
      for (String answer : found.keySet()) {
        if (rank < found.get(answer).size() && selected.size() < MOST_CHANGES) {
          selected.put(answer, found.get(answer).get(rank));
        }
      }
    }
    return selected.values().stream()
        .sorted(
            Comparator.comparing((Change change) -> change.steps().size())
                .thenComparing(change -> OUTSIDE.contains(change.answer())))
        .collect(toImmutableList());
  }

  /**
   * One fact changed.
   *
   * @param step the change
   * @param edited the case with it, and with the steps before it
   */
  private record Variant(Change.Step step, PatientCase edited) {
    FactReading fact() {
      return step.now();
    }
  }

  private record Key(String answer, ImmutableList<FactPath> facts) {}
}
