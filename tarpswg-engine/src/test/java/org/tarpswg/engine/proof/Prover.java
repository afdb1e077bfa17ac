// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.solvers.MiniSat;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.RecordList;

/**
 * Decides whether conditions can hold together, over all values of all questions at once. "No" is a
 * proof, since the axioms it rests on hold of every case; "yes" names no case, so that what must be
 * reachable is shown by a case of its own.
 */
final class Prover {
  private static final int RECORDS = 10;

  private final FormulaFactory logic = new FormulaFactory();
  private final Skeletons skeletons = new Skeletons(logic, RECORDS);
  private final MiniSat solver = MiniSat.miniSat(logic);
  private final IdentityHashMap<Condition, Literal> switches = new IdentityHashMap<>();
  private final int neededByAxioms;

  /** Rests on what holds of every case. */
  static Prover ofEveryCase() {
    return new Prover(Theory.ALWAYS);
  }

  /** Rests on what holds of a case that tells no conflict, too. */
  static Prover ofCasesWithoutConflict() {
    return new Prover(
        ImmutableList.<Theory.Axiom>builder()
            .addAll(Theory.ALWAYS)
            .addAll(Theory.WITHOUT_CONFLICT)
            .build());
  }

  private Prover(ImmutableList<Theory.Axiom> axioms) {
    axioms.forEach(axiom -> add(skeletons.of(axiom.holds())));
    neededByAxioms = axioms.stream().mapToInt(axiom -> Witnesses.needed(axiom.holds())).sum();
  }

  /** A record of a list that is there, the same at every call. */
  <R> Place<R> someRecord(RecordList<R> list) {
    Place<R> record = skeletons.someRecord(list);
    add(skeletons.isThere(record));
    return record;
  }

  /** Whether these can hold together. */
  boolean canHold(Condition... conditions) {
    return canHold(ImmutableList.copyOf(conditions));
  }

  /** Whether these can hold together. */
  boolean canHold(ImmutableList<Condition> conditions) {
    ImmutableList<Literal> assumed =
        conditions.stream().map(this::switchOf).collect(toImmutableList());
    if (solver.sat(assumed) == Tristate.TRUE) {
      return true;
    }
    int needed = 1 + conditions.stream().mapToInt(Witnesses::needed).sum() + neededByAxioms;
    if (needed > RECORDS) {
      throw new IllegalArgumentException(needed + " records are needed to search all cases");
    }
    return false;
  }

  /** Whether the last holds wherever the others do. */
  boolean entails(Condition entailed, Condition... by) {
    return !canHold(
        ImmutableList.<Condition>builder()
            .addAll(Arrays.asList(by))
            .add(Condition.not(entailed))
            .build());
  }

  /** Whether two are the same wherever the others hold. */
  boolean areSame(Condition one, Condition other, Condition... where) {
    ImmutableList<Condition> all = ImmutableList.copyOf(where);
    return !canHold(with(all, one, Condition.not(other)))
        && !canHold(with(all, Condition.not(one), other));
  }

  private static ImmutableList<Condition> with(ImmutableList<Condition> all, Condition... more) {
    return ImmutableList.<Condition>builder().addAll(all).addAll(Arrays.asList(more)).build();
  }

  private Literal switchOf(Condition condition) {
    Literal known = switches.get(condition);
    if (known == null) {
      known = logic.variable("on" + switches.size());
      add(logic.implication(known, skeletons.of(condition)));
      switches.put(condition, known);
    }
    return known;
  }

  private void add(Formula formula) {
    skeletons.newDomains().forEach(solver::add);
    solver.add(formula);
  }
}
