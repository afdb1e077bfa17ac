// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.engine.answer.FindingOfRule;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Scope;
import org.tarpswg.engine.second.SecondTable;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/** Whether what is written by hand tells a mistaken rule from the right one. */
final class Noticing {
  /** What notices a mistake. */
  enum By {
    /** A conformance case or a row of a table. */
    CASES,
    /** What the second transcription says of the patients of the conformance cases. */
    SECOND_TABLE,
    /** Nothing. */
    NOTHING
  }

  private record Patient(
      ConformanceCase of, CaseFacts facts, ImmutableMap<String, Ternary> table) {}

  private final ImmutableList<Patient> patients;
  private final ImmutableListMultimap<String, Told> told;
  private final IdentityHashMap<CaseFacts, ScopeClass> scopes = new IdentityHashMap<>();

  Noticing() {
    SecondTable second = SecondTable.read();
    this.patients =
        ConformanceCases.all().stream()
            .map(each -> patient(each, second))
            .collect(toImmutableList());
    this.told =
        Stream.concat(
                patients.stream().flatMap(each -> HandWritten.of(each.of(), each.facts())),
                HandWritten.tables())
            .collect(ImmutableListMultimap.toImmutableListMultimap(Told::clause, each -> each));
    Stream.concat(patients.stream().map(Patient::facts), told.values().stream().map(Told::facts))
        .forEach(facts -> scopes.computeIfAbsent(facts, each -> scope(Scope.CLASS, each)));
  }

  private static Patient patient(ConformanceCase of, SecondTable second) {
    return new Patient(of, HandWritten.facts(of), ImmutableMap.copyOf(second.of(of.patientCase())));
  }

  private static ScopeClass scope(Ladder<ScopeClass> ladder, CaseFacts facts) {
    return Completions.judge(ladder, facts).verdictOr(ScopeClass.UNDETERMINED);
  }

  /** What the right rules do not agree with. */
  List<String> disagreeing() {
    List<String> different = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      told.get(rule.clause().toString()).stream()
          .filter(each -> !each.agrees(said(rule, each.facts(), Scope.CLASS)))
          .forEach(each -> different.add(each.toString()));
      patients.stream()
          .filter(each -> differs(each, said(rule, each.facts(), Scope.CLASS)))
          .forEach(
              each -> different.add("second table on " + each.of().id() + " of " + rule.clause()));
    }
    return different;
  }

  /** What notices this one. */
  By by(Mutant mutant) {
    Change change = new Change(mutant.mistake().target(), mutant.mistake().instead());
    Ladder<ScopeClass> scope = change.of(Scope.CLASS);
    ImmutableList<Rule> mistaken =
        mutant.rules().stream().map(change::of).collect(toImmutableList());
    if (isOfOtherScope(scope) || mistaken.stream().anyMatch(rule -> isToldOtherwise(rule, scope))) {
      return By.CASES;
    }
    return mistaken.stream().anyMatch(rule -> isTranscribedOtherwise(rule, scope))
        ? By.SECOND_TABLE
        : By.NOTHING;
  }

  private boolean isOfOtherScope(Ladder<ScopeClass> scope) {
    return scope != Scope.CLASS
        && patients.stream()
            .anyMatch(
                patient ->
                    patient
                        .of()
                        .expected()
                        .scope()
                        .filter(expected -> expected != scope(scope, patient.facts()))
                        .isPresent());
  }

  private boolean isToldOtherwise(Rule rule, Ladder<ScopeClass> scope) {
    return told.get(rule.clause().toString()).stream()
        .anyMatch(each -> !each.agrees(said(rule, each.facts(), scope)));
  }

  private boolean isTranscribedOtherwise(Rule rule, Ladder<ScopeClass> scope) {
    return patients.stream().anyMatch(each -> differs(each, said(rule, each.facts(), scope)));
  }

  private ClauseFinding said(Rule rule, CaseFacts facts, Ladder<ScopeClass> scope) {
    ScopeClass of =
        scope == Scope.CLASS
            ? scopes.computeIfAbsent(facts, each -> scope(Scope.CLASS, each))
            : scope(scope, facts);
    return FindingOfRule.of(rule, facts, of);
  }

  private static boolean differs(Patient patient, ClauseFinding said) {
    return !same(
            requireNonNull(patient.table().get(said.clause().toString())), said.applicability())
        || said.parts().stream()
            .anyMatch(
                part ->
                    !same(
                        requireNonNull(patient.table().get(part.part().toString())),
                        part.applicability()));
  }

  private static boolean same(Ternary truth, Applicability said) {
    return switch (said) {
      case APPLIES -> truth.isYes();
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> truth.isNo();
      case UNDETERMINED -> !truth.isKnown();
    };
  }
}
