// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Reduced ordered decision diagrams: a diagram is a verdict, or a variable with a diagram for each
 * kind of value. Each is made once and known by its number, so that equal diagrams have equal
 * numbers; the numbers below the first variable's are the verdicts themselves.
 */
final class Diagrams {
  private static final int NO_VARIABLE = Integer.MAX_VALUE;

  private final int verdicts;
  private final Map<Key, Integer> made = new HashMap<>();
  private final Map<Choice, Integer> chosen = new HashMap<>();
  private int[] variables = new int[64];
  private int[][] branches = new int[64][];
  private int count;

  private record Choice(Literal literal, int accepted, int refused) {}

  /**
   * A variable that has one of the accepted kinds of values. Compared by identity.
   *
   * @param variable its number
   * @param accepts which kinds it accepts
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity, never changed
  record Literal(int variable, boolean[] accepts) {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** Diagrams of this many verdicts. */
  Diagrams(int verdicts) {
    this.verdicts = verdicts;
    this.count = verdicts;
    grow();
    Arrays.fill(variables, 0, verdicts, NO_VARIABLE);
  }

  /** One diagram where the literal is accepted, the other where it is not. */
  int choose(Literal literal, int accepted, int refused) {
    if (accepted == refused) {
      return accepted;
    }
    int first = Math.min(variables[accepted], variables[refused]);
    if (literal.variable <= first) {
      return split(literal, accepted, refused);
    }
    Choice choice = new Choice(literal, accepted, refused);
    Integer known = chosen.get(choice);
    if (known == null) {
      int[] within = new int[kinds(first, accepted, refused)];
      for (int kind = 0; kind < within.length; kind++) {
        within[kind] =
            choose(literal, where(accepted, first, kind), where(refused, first, kind));
      }
      known = branch(first, within);
      chosen.put(choice, known);
    }
    return known;
  }

  private int split(Literal literal, int accepted, int refused) {
    int[] within = new int[literal.accepts.length];
    for (int kind = 0; kind < within.length; kind++) {
      within[kind] = where(literal.accepts[kind] ? accepted : refused, literal.variable, kind);
    }
    return branch(literal.variable, within);
  }

  private int kinds(int variable, int one, int other) {
    return branches[variables[one] == variable ? one : other].length;
  }

  /** What is left where the variable has this kind of value; itself where it is not asked for. */
  private int where(int diagram, int variable, int kind) {
    return variables[diagram] == variable ? branches[diagram][kind] : diagram;
  }

  /** The variable with these branches; where they are all the same, the branch itself. */
  private int branch(int variable, int... within) {
    boolean same = true;
    for (int each : within) {
      same &= each == within[0];
    }
    if (same) {
      return within[0];
    }
    Key key = new Key(variable, within);
    Integer known = made.get(key);
    if (known == null) {
      known = count++;
      grow();
      variables[known] = variable;
      branches[known] = within;
      made.put(key, known);
    }
    return known;
  }

  private void grow() {
    if (count > variables.length) {
      variables = Arrays.copyOf(variables, 2 * count);
      branches = Arrays.copyOf(branches, 2 * count);
    }
  }

  /** Adds the verdicts and variables that are reached in a diagram. */
  void collect(int diagram, BitSet reached, BitSet deciding) {
    BitSet open = new BitSet(diagram + 1);
    open.set(diagram);
    for (int each = diagram; each >= 0; each = open.previousSetBit(each - 1)) {
      if (each < verdicts) {
        reached.set(each);
      } else {
        deciding.set(variables[each]);
        for (int within : branches[each]) {
          open.set(within); // made before what it is within: its number is smaller
        }
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Key(int variable, int[] branches) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.variable == variable
          && Arrays.equals(key.branches, branches);
    }

    @Override
    public int hashCode() {
      return 31 * variable + Arrays.hashCode(branches);
    }
  }
}
