// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.BitSet;
import java.util.List;

/**
 * Judges conditions that share questions, over every completion, by a decision diagram. A variable
 * stands in a reduced ordered diagram if and only if two completions that differ in nothing else
 * reach different verdicts; hence what is named as deciding is exact.
 */
final class Entangled {
  private static final int FAILS = 0;
  private static final int HOLDS = 1;

  private final ExactTruths truths;
  private final Variables variables;
  private final Diagrams diagrams;

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
  record Reached(BitSet verdicts, int[] deciding) {}

  /** What follows of all of the conditions together, or of any of them. */
  static Exact judge(List<Condition> conditions, boolean all, ExactTruths truths) {
    Entangled entangled = new Entangled(conditions, 2, truths);
    Reached reached =
        entangled.reached(
            all
                ? entangled.all(conditions, HOLDS, FAILS)
                : entangled.any(conditions, HOLDS, FAILS));
    return reached.verdicts.cardinality() == 2
        ? Exact.open(reached.deciding)
        : Exact.settled(reached.verdicts.get(HOLDS));
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
    Entangled entangled = new Entangled(guards, places, truths);
    int rest = verdicts.get(guards.size());
    for (int rung = guards.size() - 1; rung >= 0; rung--) {
      rest = entangled.diagram(guards.get(rung), verdicts.get(rung), rest);
    }
    return entangled.reached(rest);
  }

  private Reached reached(int diagram) {
    BitSet verdicts = new BitSet();
    BitSet deciding = new BitSet();
    diagrams.collect(diagram, verdicts, deciding);
    return new Reached(verdicts, variables.questions(deciding));
  }

  /** One diagram where the condition holds, the other where it fails. */
  private int diagram(Condition condition, int holds, int fails) {
    Exact exact = variables.exact(condition);
    if (!exact.isOpen()) {
      return exact.canHold() ? holds : fails;
    }
    Diagrams.Literal literal = variables.literal(condition);
    if (literal != null) {
      return diagrams.choose(literal, holds, fails);
    }
    ImmutableList<Condition> within = condition.within(truths.facts());
    if (condition instanceof Condition.AllOf) {
      return all(within, holds, fails);
    } else if (condition instanceof Condition.Not) {
      return diagram(within.get(0), fails, holds);
    }
    return any(within, holds, fails);
  }

  // from the last to the first: what is asked later is put beneath what is asked before

  private int all(List<Condition> conditions, int holds, int fails) {
    int all = holds;
    for (Condition condition : Lists.reverse(conditions)) {
      all = diagram(condition, all, fails);
    }
    return all;
  }

  private int any(List<Condition> conditions, int holds, int fails) {
    int any = fails;
    for (Condition condition : Lists.reverse(conditions)) {
      any = diagram(condition, holds, any);
    }
    return any;
  }
}
