// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.DOES_NOT_APPLY;
import static org.tarpswg.model.guideline.Applicability.OUT_OF_SCOPE;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Scope;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/**
 * One clause, or one part of a clause, asked alone: for those who ask it of many variants of a
 * case. Says the same as the whole answer does. Immutable.
 */
public final class ClauseQuestion {
  private final Rule rule;
  private final Optional<PartId> part;
  private final Policy policy;

  private ClauseQuestion(Rule rule, Optional<PartId> part, Policy policy) {
    this.rule = rule;
    this.part = part;
    this.policy = policy;
  }

  /** Every clause that is ruled and every part, under a policy, in printed order. */
  public static ImmutableList<ClauseQuestion> all(Policy policy) {
    return Rules.ALL.stream()
        .flatMap(
            rule ->
                Stream.concat(
                    Stream.of(new ClauseQuestion(rule, Optional.empty(), policy)),
                    rule.outputs().stream()
                        .filter(output -> output.part().isPresent())
                        .map(output -> new ClauseQuestion(rule, output.part(), policy))))
        .collect(toImmutableList());
  }

  /** The id of the clause or part, such as 36 or 36.a. */
  public String id() {
    return part.map(PartId::toString).orElseGet(rule.clause()::toString);
  }

  /** What is said of it, without the conflicts that it rests on. */
  public Finding finding(PatientCase patientCase) {
    CaseFacts facts = new CaseFacts(patientCase, policy);
    ClauseFinding whole = new FindingJudge(rule, facts, scope(facts)).judge(ImmutableList::of);
    return part.<Finding>map(
            id ->
                whole.parts().stream()
                    .filter(finding -> finding.part().equals(id))
                    .findFirst()
                    .orElseThrow())
        .orElse(whole);
  }

  private static ScopeClass scope(CaseFacts facts) {
    return Completions.judge(Scope.CLASS, facts).verdictOr(ScopeClass.UNDETERMINED);
  }

  /** Whether it is about the patient. */
  public Applicability applicability(PatientCase patientCase) {
    CaseFacts facts = new CaseFacts(patientCase, policy);
    if (new FindingJudge(rule, facts, scope(facts)).isOutOfScope()) {
      return OUT_OF_SCOPE;
    }
    Ternary truth = Ternary.NO;
    for (Condition trigger : triggers()) {
      Ternary applies = Completions.truthOf(trigger, facts).verdictOr(Ternary.UNKNOWN);
      truth = truth.or(applies);
    }
    return switch (truth) {
      case YES -> APPLIES;
      case NO -> DOES_NOT_APPLY;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  private ImmutableList<Condition> triggers() {
    return rule.outputs().stream()
        .filter(output -> part.isEmpty() || output.part().equals(part))
        .map(Rule.Output::trigger)
        .collect(toImmutableList());
  }

  /**
   * Whether it can still be about the patient, over all completions of the case. A clause with
   * parts is put together from its parts, as its applicability is.
   */
  public ImmutableSet<Applicability> possible(PatientCase patientCase) {
    Applicability now = applicability(patientCase);
    if (now != UNDETERMINED) {
      return ImmutableSet.of(now);
    }
    CaseFacts facts = new CaseFacts(patientCase, policy);
    Condition outOfScope = outOfScope(facts);
    ImmutableList<ImmutableSet<Applicability>> parts =
        triggers().stream()
            .map(trigger -> possible(trigger, outOfScope, facts))
            .collect(toImmutableList());
    return Stream.of(APPLIES, DOES_NOT_APPLY, OUT_OF_SCOPE)
        .filter(
            answer ->
                answer == APPLIES
                    ? parts.stream().anyMatch(part -> part.contains(answer))
                    : parts.stream().allMatch(part -> part.contains(answer)))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<Applicability> possible(
      Condition trigger, Condition outOfScope, CaseFacts facts) {
    Ladder<Applicability> ladder =
        Ladder.when(trigger, APPLIES).when(outOfScope, OUT_OF_SCOPE).otherwise(DOES_NOT_APPLY);
    return Completions.judge(ladder, facts).possible();
  }

  /**
   * That the patient is out of scope, or in limited scope where the clause does not speak of it.
   */
  private Condition outOfScope(CaseFacts facts) {
    CaseFacts withDisease = FindingJudge.withDisease(facts);
    boolean speaksOfLimited =
        Completions.truthOf(allOf(Scope.LIMITED, rule.gate()), withDisease)
            .possible()
            .contains(Ternary.YES);
    return not(speaksOfLimited ? anyOf(Scope.IN, Scope.LIMITED) : Scope.IN);
  }
}
