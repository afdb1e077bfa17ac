// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;

/** Tells why a condition holds or not, from the condition itself. */
public final class Derivations {
  private Derivations() {}

  /** The condition as a tree of steps down to the facts of the case. */
  public static Derivation of(Condition condition, CaseFacts facts) {
    return facts.derivation(condition);
  }

  static Derivation make(Condition condition, CaseFacts facts) {
    Derivation.Builder step =
        Derivation.builder()
            .words(condition.words())
            .truth(Possible.of(facts).truthOf(condition))
            .facts(ImmutableList.of())
            .steps(ImmutableList.of());
    if (condition instanceof Condition.AllOf all) {
      step.kind(DerivationKind.ALL).steps(steps(all.conditions(), facts));
    } else if (condition instanceof Condition.AnyOf any) {
      step.kind(DerivationKind.ANY).steps(steps(any.conditions(), facts));
    } else if (condition instanceof Condition.Not not) {
      step.kind(DerivationKind.NOT).steps(ImmutableList.of(of(not.condition(), facts)));
    } else if (condition instanceof Condition.Named named) {
      step.kind(DerivationKind.NAMED).steps(ImmutableList.of(of(named.condition(), facts)));
    } else if (condition instanceof Condition.Exists<?> exists) {
      step.kind(DerivationKind.ANY).steps(steps(records(exists, facts), facts));
    } else if (condition instanceof Condition.Test<?> test) {
      step.kind(DerivationKind.FACT).facts(facts.read(test.question()).facts());
    }
    return step.build();
  }

  /** The facts that a condition reads, each once. */
  public static ImmutableList<FactReading> facts(Condition condition, CaseFacts facts) {
    ImmutableSet.Builder<FactReading> found = ImmutableSet.builder();
    gather(condition, facts, found);
    return found.build().asList();
  }

  private static void gather(
      Condition condition, CaseFacts facts, ImmutableSet.Builder<FactReading> found) {
    if (condition instanceof Condition.Test<?> test) {
      found.addAll(facts.read(test.question()).facts());
    }
    condition.within(facts).forEach(each -> gather(each, facts, found));
  }

  private static ImmutableList<Condition> records(Condition.Exists<?> exists, CaseFacts facts) {
    return facts.expand(exists).within(facts);
  }

  private static ImmutableList<Derivation> steps(
      ImmutableList<Condition> conditions, CaseFacts facts) {
    return conditions.stream().map(condition -> of(condition, facts)).collect(toImmutableList());
  }
}
