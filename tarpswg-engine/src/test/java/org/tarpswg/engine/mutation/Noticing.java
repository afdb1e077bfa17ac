// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    CASES,
    SECOND_TABLE,
    NOTHING
  }

  final Map<Told, Boolean> wrong = new IdentityHashMap<>();
  final java.util.Set<String> apart = new java.util.HashSet<>();

  private record Patient(ConformanceCase of, CaseFacts facts, ImmutableMap<String, Ternary> table) {}

  private final ImmutableList<Patient> patients;
  private final ImmutableListMultimap<String, Told> told;
  private final Map<CaseFacts, ScopeClass> scopes = new IdentityHashMap<>();

  Noticing() {
    SecondTable second = SecondTable.read();
    this.patients =
        ConformanceCases.all().stream()
            .map(
                each ->
                    new Patient(
                        each,
                        HandWritten.facts(each),
                        ImmutableMap.copyOf(second.of(each.patientCase()))))
            .collect(toImmutableList());
    List<Told> all = new ArrayList<>();
    patients.forEach(each -> HandWritten.of(each.of(), each.facts()).forEach(all::add));
    HandWritten.tables().forEach(all::add);
    this.told =
        all.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Told::clause, t -> t));
    all.forEach(each -> scopes.put(each.facts(), scope(Scope.CLASS, each.facts())));
    patients.forEach(each -> scopes.put(each.facts(), scope(Scope.CLASS, each.facts())));
  }

  private static ScopeClass scope(Ladder<ScopeClass> ladder, CaseFacts facts) {
    return Completions.judge(ladder, facts).verdictOr(ScopeClass.UNDETERMINED);
  }

  /** What the right rules do not agree with. */
  List<String> disagreeing() {
    List<String> different = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      for (Told each : told.get(rule.clause().toString())) {
        if (!each.agrees(FindingOfRule.of(rule, each.facts(), scopes.get(each.facts())))) {
          wrong.put(each, true);
          different.add(each.by() + " of " + each.id() + " " + org.tarpswg.model.json.CaseWriter.line(each.facts().patientCase())+ " told " + each + " said " + FindingOfRule.of(rule, each.facts(), scopes.get(each.facts())).applicability()+FindingOfRule.of(rule, each.facts(), scopes.get(each.facts())).fulfillment());
        }
      }
      for (Patient patient : patients) {
        if (differs(patient, FindingOfRule.of(rule, patient.facts(), scopes.get(patient.facts())))) {
          apart.add(patient.of().id() + " of " + rule.clause());
          different.add("second table, " + patient.of().id() + " of " + rule.clause());
        }
      }
    }
    return different;
  }

  By by(Mutant mutant) {
    Change change = new Change(mutant.mistake().target(), mutant.mistake().instead());
    Ladder<ScopeClass> scope = change.of(Scope.CLASS);
    boolean scopeChanged = scope != Scope.CLASS;
    if (scopeChanged && patients.stream().anyMatch(each -> isOfOtherScope(each, scope))) {
      return By.CASES;
    }
    for (Rule rule : mutant.rules()) {
      Rule mistaken = change.of(rule);
      for (Told each : told.get(rule.clause().toString())) {
        ScopeClass of = scopeChanged ? scope(scope, each.facts()) : scopes.get(each.facts());
        if (!wrong.containsKey(each) && !each.agrees(FindingOfRule.of(mistaken, each.facts(), of))) {
          return By.CASES;
        }
      }
    }
    for (Rule rule : mutant.rules()) {
      Rule mistaken = change.of(rule);
      for (Patient each : patients) {
        ScopeClass of = scopeChanged ? scope(scope, each.facts()) : scopes.get(each.facts());
        if (!apart.contains(each.of().id() + " of " + rule.clause())
            && differs(each, FindingOfRule.of(mistaken, each.facts(), of))) {
          return By.SECOND_TABLE;
        }
      }
    }
    return By.NOTHING;
  }

  private static boolean isOfOtherScope(Patient patient, Ladder<ScopeClass> scope) {
    return patient
        .of()
        .expected()
        .scope()
        .filter(expected -> expected != scope(scope, patient.facts()))
        .isPresent();
  }

  private static boolean differs(Patient patient, ClauseFinding said) {
    return !same(patient.table().get(said.clause().toString()), said.applicability())
        || said.parts().stream()
            .anyMatch(
                part ->
                    !same(patient.table().get(part.part().toString()), part.applicability()));
  }

  private static boolean same(Ternary truth, Applicability said) {
    return switch (said) {
      case APPLIES -> truth.isYes();
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> truth.isNo();
      case UNDETERMINED -> !truth.isKnown();
    };
  }
}
