// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  Changes(
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

  /**
   * The changes.
   *
   * @param relevant the facts to change; unknown ones too, since one that is told late can outrank
   *     one that was derived
   * @param needed facts that suffice for the answer, one of which must change, therefore; empty
   *     where nothing is known of that
   */
  ImmutableList<Change> among(ImmutableList<FactReading> relevant, ImmutableSet<FactPath> needed) {
    for (FactReading fact : relevant) {
      for (Change.Step step : steps(fact)) {
        with(patientCase, step).ifPresent(edited -> consider(ImmutableList.of(step), edited));
      }
    }
    if (OUTSIDE.containsAll(found.keySet())) {
      reached.addAll(found.keySet());
      pairs(moving(relevant), needed);
    }
    return selected();
  }

  private ImmutableList<Change.Step> steps(FactReading fact) {
    return CaseEdit.candidates(patientCase, fact.path()).stream()
        .map(value -> new Change.Step(fact, value))
        .collect(toImmutableList());
  }

  private static Optional<PatientCase> with(PatientCase patientCase, Change.Step step) {
    try {
      return Optional.of(CaseEdit.with(patientCase, step.now().path(), step.value()));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /**
   * For each fact, one value for each way in which it moves a condition but not the answer away.
   */
  private ImmutableList<Moving> moving(ImmutableList<FactReading> relevant) {
    ImmutableList.Builder<Moving> moving = ImmutableList.builder();
    for (FactReading fact : relevant) {
      Set<Verdict.Standing> seen = new HashSet<>(Set.of(now.standing()));
      steps(fact).stream()
          .flatMap(step -> moved(step).stream())
          .filter(moved -> seen.add(moved.verdict().standing()))
          .filter(moved -> !moved.verdict().isDecided() || staysAs(moved.verdict()))
          .forEach(moving::add);
    }
    return moving.build();
  }

  private boolean staysAs(Verdict verdict) {
    return verdict.answer().equals(now.answer());
  }

  private Optional<Moving> moved(Change.Step step) {
    return with(patientCase, step).map(edited -> new Moving(step, edited, subject.verdict(edited)));
  }

  /** Two facts: one that must change, and one that decides then or moves a condition by itself. */
  private void pairs(ImmutableList<Moving> moving, ImmutableSet<FactPath> needed) {
    int left = subject.mostPairs();
    for (Moving first : moving) {
      if (needed.isEmpty() || needed.contains(first.path())) {
        for (Change.Step second : seconds(first, moving)) {
          if (left-- == 0) {
            return;
          }
          with(first.edited(), second)
              .ifPresent(edited -> consider(ImmutableList.of(first.step(), second), edited));
        }
      }
    }
  }

  private ImmutableSet<Change.Step> seconds(Moving first, ImmutableList<Moving> moving) {
    Stream<Change.Step> deciding =
        first.verdict().missing().stream()
            .flatMap(missing -> Optional.ofNullable(readings.get(missing.path())).stream())
            .flatMap(fact -> steps(fact).stream());
    return Stream.concat(deciding, moving.stream().map(Moving::step))
        .filter(second -> !second.now().path().equals(first.path()))
        .collect(toImmutableSet());
  }

  /** Keeps the steps if the case with them has an answer where nothing has led. */
  private void consider(ImmutableList<Change.Step> steps, PatientCase edited) {
    String answer = subject.answer(edited);
    if (reached.contains(answer)) {
      return;
    }
    ImmutableSet<FactPath> facts =
        steps.stream().map(step -> step.now().path()).collect(toImmutableSet());
    if (kept.add(new Key(answer, facts))) {
      found.put(answer, Change.builder().steps(steps).answer(answer).build());
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
   * One fact changed, and what follows.
   *
   * @param step the change
   * @param edited the case with it
   * @param verdict what follows
   */
  private record Moving(Change.Step step, PatientCase edited, Verdict verdict) {
    FactPath path() {
      return step.now().path();
    }
  }

  private record Key(String answer, ImmutableSet<FactPath> facts) {}
}
