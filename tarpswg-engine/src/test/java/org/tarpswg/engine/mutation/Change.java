// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * One object of the rules is taken for another, wherever it stands; what does not contain it stays
 * the same object. What is asked of each record of a list is changed with the condition on the
 * list.
 */
final class Change {
  private final Object target;
  private final Object instead;
  private final IdentityHashMap<Condition, Condition> changed = new IdentityHashMap<>();

  Change(Object target, Object instead) {
    this.target = target;
    this.instead = instead;
  }

  /** The rule, changed. */
  Rule of(Rule rule) {
    boolean withoutGate = target == rule;
    Condition gate = withoutGate ? Condition.allOf() : of(rule.gate());
    Rule.Declaration declaration = Rule.clause(rule.clause().toString(), gate);
    for (Rule.Output output : rule.outputs()) {
      Condition when = of(behindTheGate(rule, output));
      Ladder<Fulfillment> became = of(output.fulfillment());
      output
          .part()
          .ifPresentOrElse(
              part -> declaration.part(part.name(), when, became),
              () -> declaration.says(when, became));
      output.target().map(this::target).ifPresent(declaration::about);
    }
    return declaration.end();
  }

  /** What a rule asks beside its gate. */
  static Condition behindTheGate(Rule rule, Rule.Output output) {
    if (output.trigger() == rule.gate()) {
      return Condition.allOf();
    }
    ImmutableList<Condition> both = ((Condition.AllOf) output.trigger()).conditions();
    if (both.size() != 2 || both.get(0) != rule.gate()) {
      throw new IllegalStateException("The trigger of " + rule.clause() + " has no gate");
    }
    return both.get(1);
  }

  private Condition.Exists<?> target(Condition.Exists<?> records) {
    return of(records) instanceof Condition.Exists<?> still ? still : records;
  }

  /** The ladder, changed. */
  <V> Ladder<V> of(Ladder<V> ladder) {
    if (ladder == target) {
      @SuppressWarnings("unchecked") // a ladder is changed to one of the same verdicts
      Ladder<V> other = (Ladder<V>) instead;
      return other;
    }
    ImmutableList<Condition> guards =
        ladder.rungs().stream().map(Ladder.Rung::guard).collect(toImmutableList());
    return each(guards).map(others -> Ladders.withGuards(ladder, others)).orElse(ladder);
  }

  /** The condition, changed. */
  Condition of(Condition condition) {
    if (condition == target) {
      return (Condition) instead;
    }
    Condition known = changed.get(condition);
    if (known == null) {
      known = within(condition);
      changed.put(condition, known);
    }
    return known;
  }

  private Condition within(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return each(all.conditions()).<Condition>map(Condition.AllOf::new).orElse(all);
    } else if (condition instanceof Condition.AnyOf any) {
      return each(any.conditions()).<Condition>map(Condition.AnyOf::new).orElse(any);
    } else if (condition instanceof Condition.Not not) {
      Condition inner = of(not.condition());
      return inner == not.condition() ? not : Condition.not(inner);
    } else if (condition instanceof Condition.Named named) {
      Condition inner = of(named.condition());
      return inner == named.condition() ? named : inner.as(named.words());
    }
    return condition;
  }

  private Optional<ImmutableList<Condition>> each(ImmutableList<Condition> conditions) {
    boolean same = true;
    ImmutableList.Builder<Condition> others = ImmutableList.builder();
    for (Condition condition : conditions) {
      Condition other = of(condition);
      same &= other == condition;
      others.add(other);
    }
    return same ? Optional.empty() : Optional.of(others.build());
  }
}
