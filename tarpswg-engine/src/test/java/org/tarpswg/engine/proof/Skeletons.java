// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.RecordList;
import org.tarpswg.engine.rule.SupposedRecords;
import org.tarpswg.model.answer.Policy;

/**
 * The Boolean skeleton of conditions: each value of each question is an atom, exactly one of which
 * holds; a condition about a list speaks of a few supposed records, each there or not. Questions
 * are free of each other unless an axiom ties them.
 */
final class Skeletons {
  private static final CaseFacts NOTHING_TOLD =
      new CaseFacts(ToldCase.NOTHING.read(), Policy.builder().build());

  private final FormulaFactory logic;
  private final SupposedRecords records;
  private final Map<Question<?>, ImmutableMap<Object, Variable>> values = new HashMap<>();
  private final Map<Place<?>, Variable> present = new HashMap<>();
  private final List<Formula> fresh = new ArrayList<>();
  private int atoms;

  Skeletons(FormulaFactory logic, int recordsOfEachList) {
    this.logic = logic;
    this.records = new SupposedRecords(recordsOfEachList);
  }

  /** The first supposed record of a list. */
  <R> Place<R> someRecord(RecordList<R> list) {
    return records.of(list).get(0);
  }

  /** That the record is there. */
  Formula isThere(Place<?> place) {
    return present.computeIfAbsent(place, each -> variable());
  }

  /** The condition as a formula. */
  Formula of(Condition condition) {
    if (condition instanceof Condition.Test<?> test) {
      return test(test);
    } else if (condition instanceof Condition.AllOf all) {
      return logic.and(each(all.conditions()));
    } else if (condition instanceof Condition.AnyOf any) {
      return logic.or(each(any.conditions()));
    } else if (condition instanceof Condition.Not not) {
      return logic.not(of(not.condition()));
    } else if (condition instanceof Condition.Named named) {
      return of(named.condition());
    }
    return exists((Condition.Exists<?>) condition);
  }

  /** What holds of the questions that were asked since the last call: each has one answer. */
  ImmutableList<Formula> newDomains() {
    ImmutableList<Formula> domains = ImmutableList.copyOf(fresh);
    fresh.clear();
    return domains;
  }

  private ImmutableList<Formula> each(ImmutableList<Condition> conditions) {
    return conditions.stream().map(this::of).collect(toImmutableList());
  }

  private <R> Formula exists(Condition.Exists<R> exists) {
    return logic.or(
        records.of(exists.list()).stream()
            .map(place -> logic.and(isThere(place), of(exists.each().apply(place))))
            .collect(toImmutableList()));
  }

  private <V> Formula test(Condition.Test<V> test) {
    ImmutableMap<Object, Variable> ofValues =
        values.computeIfAbsent(test.question(), this::atomsOfItsValues);
    return logic.or(
        ofValues.entrySet().stream()
            .filter(atom -> accepts(test, atom.getKey()))
            .map(Map.Entry::getValue)
            .collect(toImmutableList()));
  }

  @SuppressWarnings("unchecked") // the value is one of the question that is tested
  private static <V> boolean accepts(Condition.Test<V> test, Object value) {
    return test.test().test((V) value);
  }

  private ImmutableMap<Object, Variable> atomsOfItsValues(Question<?> question) {
    ImmutableMap.Builder<Object, Variable> ofValues = ImmutableMap.builder();
    domain(question).forEach(value -> ofValues.put(value, variable()));
    ImmutableMap<Object, Variable> built = ofValues.buildOrThrow();
    fresh.add(logic.exo(built.values()));
    return built;
  }

  private Variable variable() {
    atoms++;
    return logic.variable("atom" + atoms);
  }

  /** Every value there is, also those that a policy or an empty case leaves out. */
  private static ImmutableSet<Object> domain(Question<?> question) {
    ImmutableList<?> possible = NOTHING_TOLD.read(question).possible();
    Object first = possible.get(0);
    if (first instanceof Boolean) {
      return ImmutableSet.of(true, false);
    } else if (first instanceof Enum<?> constant) {
      return ImmutableSet.copyOf(constant.getDeclaringClass().getEnumConstants());
    }
    return ImmutableSet.copyOf(possible);
  }
}
