// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/**
 * What a ladder leaves open for a case: formulas over variables. A variable is an open question, or
 * a whole condition whose open questions occur once and nowhere else; such a condition can come out
 * either way, and each of its questions can decide it.
 */
final class Skeleton {
  private final CaseFacts facts;
  private final Map<Question<?>, List<Condition.Test<?>>> tests = new LinkedHashMap<>();
  private final IdentityHashMap<Condition, Integer> uses = new IdentityHashMap<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Condition, Integer> modules = new IdentityHashMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private final ImmutableList<Formula> guards;

  Skeleton(Ladder<?> ladder, CaseFacts facts) {
    this.facts = facts;
    ladder.rungs().forEach(rung -> gather(rung.guard()));
    this.guards =
        ladder.rungs().stream()
            .map(rung -> formula(rung.guard()))
            .collect(ImmutableList.toImmutableList());
  }

  /** The guards, in the order of the rungs. */
  ImmutableList<Formula> guards() {
    return guards;
  }

  /** The variables, by their number. */
  ImmutableList<Variable> variables() {
    return ImmutableList.copyOf(variables);
  }

  /**
   * What can still take one of several kinds of values.
   *
   * @param kinds how many kinds
   * @param unknown the facts that decide which
   */
  record Variable(int kinds, ImmutableList<FactPath> unknown) {}

  /** Counts how often each open condition is used; what is settled is nothing but its truth. */
  private void gather(Condition condition) {
    if (truth(condition).isKnown()) {
      return;
    }
    if (uses.merge(condition, 1, Integer::sum) > 1) {
      return;
    }
    if (condition instanceof Condition.Test<?> test) {
      tests.computeIfAbsent(test.question(), question -> new ArrayList<>()).add(test);
    }
    condition.within(facts).forEach(this::gather);
  }

  private Ternary truth(Condition condition) {
    return Possible.of(facts).truthOf(condition);
  }

  private Formula formula(Condition condition) {
    Ternary truth = truth(condition);
    if (truth.isKnown()) {
      return new Formula.Constant(truth.isYes());
    }
    if (isModule(condition)) {
      return module(condition);
    }
    if (condition instanceof Condition.Test<?> test) {
      return literal(test);
    }
    ImmutableList<Formula> within =
        condition.within(facts).stream()
            .map(this::formula)
            .collect(ImmutableList.toImmutableList());
    if (condition instanceof Condition.Not) {
      return new Formula.Negation(within.get(0));
    }
    return condition instanceof Condition.AllOf ? new Formula.All(within) : new Formula.Any(within);
  }

  /** Whether what is open in it occurs once and nowhere else. */
  private boolean isModule(Condition condition) {
    if (condition instanceof Condition.Test<?> test) {
      return tests.getOrDefault(test.question(), List.of()).size() == 1;
    }
    return condition.within(facts).stream()
        .filter(each -> !truth(each).isKnown())
        .allMatch(each -> uses.getOrDefault(each, 0) == 1 && isModule(each));
  }

  private Formula module(Condition condition) {
    int number =
        modules.computeIfAbsent(
            condition,
            c -> {
              ImmutableSet.Builder<FactPath> deciding = ImmutableSet.builder();
              deciding(c, deciding);
              return add(new Variable(2, deciding.build().asList()));
            });
    BitSet yes = new BitSet();
    yes.set(0);
    return new Formula.Literal(number, variables.get(number).kinds(), yes);
  }

  /** The unknown facts that can decide a condition in which each question occurs once. */
  private void deciding(Condition condition, ImmutableSet.Builder<FactPath> found) {
    if (truth(condition).isKnown()) {
      return;
    }
    if (condition instanceof Condition.Test<?> test) {
      found.addAll(facts.read(test.question()).unknown());
    }
    condition.within(facts).forEach(each -> deciding(each, found));
  }

  private int add(Variable variable) {
    variables.add(variable);
    return variables.size() - 1;
  }

  private <V> Formula literal(Condition.Test<V> test) {
    ImmutableList<V> kinds = kinds(test.question());
    int number =
        numbers.computeIfAbsent(
            test.question(),
            q -> add(new Variable(kinds.size(), facts.read(test.question()).unknown())));
    BitSet accepted = new BitSet();
    for (int kind = 0; kind < kinds.size(); kind++) {
      accepted.set(kind, test.test().test(kinds.get(kind)));
    }
    return new Formula.Literal(number, kinds.size(), accepted);
  }

  /** One value for each kind of values that the tests of the question tell apart. */
  private <V> ImmutableList<V> kinds(Question<V> question) {
    Map<ImmutableList<Boolean>, V> kinds = new LinkedHashMap<>();
    for (V value : facts.read(question).possible()) {
      kinds.putIfAbsent(signature(value, question), value);
    }
    return ImmutableList.copyOf(kinds.values());
  }

  @SuppressWarnings("unchecked") // the tests are those of the question whose value it is
  private <V> ImmutableList<Boolean> signature(V value, Question<V> question) {
    return tests.getOrDefault(question, List.of()).stream()
        .map(test -> ((Condition.Test<V>) test).test().test(value))
        .collect(ImmutableList.toImmutableList());
  }
}
