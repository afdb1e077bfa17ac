// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Judges conditions that share questions, over every completion, by a decision diagram. A variable
 * stands in a reduced ordered diagram if and only if two completions that differ in nothing else
 * reach different verdicts; hence what is named as deciding is exact.
 */
final class Entangled {
  private static final int TRUTHS = 2;

  private final ExactTruths truths;
  private final Variables variables;
  private final Diagrams diagrams;
  private final IdentityHashMap<Condition, Integer> made = new IdentityHashMap<>();

  private Entangled(List<Condition> conditions, int verdicts, ExactTruths truths) {
    this.truths = truths;
    this.variables = new Variables(conditions, truths);
    this.diagrams = new Diagrams(verdicts);
  }

  /**
   * What is reached of some verdicts.
   *
   * @param verdicts the places of the verdicts that are reached
   * @param deciding the numbers of the open questions that can decide which
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record Reached(BitSet verdicts, int[] deciding) {}

  /** What follows of all of the conditions together, or of any of them. */
  static Exact judge(List<Condition> conditions, boolean all, ExactTruths truths) {
    Entangled entangled = new Entangled(conditions, 2, truths);
    Reached reached =
        entangled.reached(all ? entangled.all(conditions) : entangled.any(conditions));
    return reached.verdicts.cardinality() == 2
        ? Exact.open(reached.deciding)
        : Exact.settled(reached.verdicts.get(Diagrams.HOLDS));
  }

  /**
   * What is reached of a ladder.
   *
   * @param guards the guards
   * @param verdicts the place of each guard's verdict, and of that where none holds
   * @param places how many places there are
   */
  static Reached judge(
      List<Condition> guards, List<Integer> verdicts, int places, ExactTruths truths) {
    Entangled entangled = new Entangled(guards, TRUTHS + places, truths);
    int rest = TRUTHS + verdicts.get(guards.size());
    for (int rung = guards.size() - 1; rung >= 0; rung--) {
      int guard = entangled.diagram(guards.get(rung));
      rest = entangled.diagrams.choose(guard, TRUTHS + verdicts.get(rung), rest);
    }
    Reached reached = entangled.reached(rest);
    return new Reached(reached.verdicts.get(TRUTHS, TRUTHS + places), reached.deciding);
  }

  private Reached reached(int diagram) {
    BitSet verdicts = new BitSet();
    BitSet deciding = new BitSet();
    diagrams.collect(diagram, verdicts, deciding);
    return new Reached(verdicts, variables.questions(deciding));
  }

  private int diagram(Condition condition) {
    Integer known = made.get(condition);
    if (known == null) {
      known = make(condition);
      made.put(condition, known);
    }
    return known;
  }

  private int make(Condition condition) {
    Exact exact = variables.exact(condition);
    if (!exact.isOpen()) {
      return exact.canHold() ? Diagrams.HOLDS : Diagrams.FAILS;
    }
    Variables.Literal literal = variables.literal(condition);
    if (literal != null) {
      return diagrams.branch(literal.variable(), literal.truths());
    }
    ImmutableList<Condition> within = condition.within(truths.facts());
    if (condition instanceof Condition.AllOf) {
      return all(within);
    } else if (condition instanceof Condition.Not) {
      return diagrams.contrary(diagram(within.get(0)));
    }
    return any(within);
  }

  // from the last to the first: what is asked later is put beneath what is asked before

  private int all(List<Condition> conditions) {
    int all = Diagrams.HOLDS;
    for (Condition condition : Lists.reverse(conditions)) {
      all = diagrams.choose(diagram(condition), all, Diagrams.FAILS);
    }
    return all;
  }

  private int any(List<Condition> conditions) {
    int any = Diagrams.FAILS;
    for (Condition condition : Lists.reverse(conditions)) {
      any = diagrams.choose(diagram(condition), Diagrams.HOLDS, any);
    }
    return any;
  }
}
