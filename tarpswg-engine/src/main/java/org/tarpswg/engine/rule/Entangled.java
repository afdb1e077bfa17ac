// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Judges what is left of conditions that share questions, over every completion, by a decision
 * diagram. A variable stands in a reduced ordered diagram if and only if two completions that
 * differ in nothing else reach different verdicts; hence what is named as deciding is exact.
 */
final class Entangled {
  private static final int TRUTHS = 2;

  private final Variables variables;
  private final Diagrams diagrams;
  private final IdentityHashMap<Remainder, Integer> made = new IdentityHashMap<>();

  private Entangled(List<Remainder> remainders, int verdicts, Remainders known) {
    this.variables = new Variables(remainders, known);
    this.diagrams = new Diagrams(verdicts);
  }

  /**
   * What is reached of some verdicts.
   *
   * @param verdicts the places of the verdicts that are reached
   * @param deciding the open questions that can decide which
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record Reached(BitSet verdicts, Asked[] deciding) {}

  /** What follows of all of these together, or of any of them. */
  static Exact judge(List<Remainder> remainders, boolean all, Remainders known) {
    Entangled entangled = new Entangled(remainders, TRUTHS, known);
    Reached reached =
        entangled.reached(all ? entangled.all(remainders) : entangled.any(remainders));
    return reached.verdicts.cardinality() == TRUTHS
        ? Exact.open(reached.deciding)
        : Exact.settled(reached.verdicts.get(Diagrams.HOLDS));
  }

  /**
   * What is reached of a ladder.
   *
   * @param guards what is left of the guards
   * @param verdicts the place of each guard's verdict, and of that where none holds
   */
  static Reached judge(Remainder[] guards, int[] verdicts, Remainders known) {
    int places = Arrays.stream(verdicts).max().orElseThrow() + 1;
    Entangled entangled = new Entangled(Arrays.asList(guards), TRUTHS + places, known);
    int rest = TRUTHS + verdicts[guards.length];
    for (int rung = guards.length - 1; rung >= 0; rung--) {
      int guard = entangled.diagram(guards[rung]);
      rest = entangled.diagrams.choose(guard, TRUTHS + verdicts[rung], rest);
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

  private int diagram(Remainder remainder) {
    Integer known = made.get(remainder);
    if (known == null) {
      known = make(remainder);
      made.put(remainder, known);
    }
    return known;
  }

  private int make(Remainder remainder) {
    Exact exact = variables.exact(remainder);
    if (!exact.isOpen()) {
      return exact.canHold() ? Diagrams.HOLDS : Diagrams.FAILS;
    }
    Variables.Literal literal = variables.literal(remainder);
    if (literal != null) {
      return diagrams.branch(literal.variable(), literal.truths());
    }
    List<Remainder> within = remainder.within();
    return switch (remainder.kind()) {
      case ALL -> all(within);
      case NOT -> diagrams.contrary(diagram(within.get(0)));
      default -> any(within);
    };
  }

  // from the last to the first: what is asked later is put beneath what is asked before

  private int all(List<Remainder> remainders) {
    int all = Diagrams.HOLDS;
    for (Remainder remainder : Lists.reverse(remainders)) {
      all = diagrams.choose(diagram(remainder), all, Diagrams.FAILS);
    }
    return all;
  }

  private int any(List<Remainder> remainders) {
    int any = Diagrams.FAILS;
    for (Remainder remainder : Lists.reverse(remainders)) {
      any = diagrams.choose(diagram(remainder), Diagrams.HOLDS, any);
    }
    return any;
  }
}
