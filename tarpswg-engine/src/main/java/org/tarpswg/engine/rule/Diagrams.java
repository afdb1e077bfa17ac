// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Reduced ordered decision diagrams: a diagram is a verdict, or a variable with a diagram for each
 * kind of value. Each is made once and known by its number, so that equal diagrams have equal
 * numbers; the lowest numbers are the verdicts themselves.
 */
final class Diagrams {
  /** The verdict that a condition fails. */
  static final int FAILS = 0;

  /** The verdict that a condition holds. */
  static final int HOLDS = 1;

  private static final int NO_VARIABLE = Integer.MAX_VALUE;
  private static final int NOT_PLAIN = -1;

  private final int verdicts;
  private final Map<Node, Integer> made = new HashMap<>();
  private final Map<Choice, Integer> chosen = new HashMap<>();
  private int[] variables = new int[16];
  private int[][] branches = new int[16][];
  private int count;

  /** Diagrams of this many verdicts, the first two being that a condition fails or holds. */
  Diagrams(int verdicts) {
    this.verdicts = verdicts;
    this.count = verdicts;
    grow();
    Arrays.fill(variables, 0, verdicts, NO_VARIABLE);
  }

  /** One diagram where the guard holds, the other where it fails. */
  int choose(int guard, int holds, int fails) {
    int plain = plain(guard, holds, fails);
    return plain == NOT_PLAIN ? chooseOneByOne(new Choice(guard, holds, fails)) : plain;
  }

  /** What holds where the guard fails. */
  int contrary(int guard) {
    return choose(guard, /* holds= */ FAILS, /* fails= */ HOLDS);
  }

  private static int plain(int guard, int holds, int fails) {
    if (guard == HOLDS || holds == fails) {
      return holds;
    } else if (guard == FAILS) {
      return fails;
    }
    return holds == HOLDS && fails == FAILS ? guard : NOT_PLAIN;
  }

  /** Puts a choice together from the choices beneath it; a stack, for it can be thousands deep. */
  private int chooseOneByOne(Choice whole) {
    Deque<Step> open = new ArrayDeque<>();
    int result = begin(whole, open);
    while (!open.isEmpty()) {
      Step step = open.peek();
      if (result != NOT_PLAIN) {
        step.within[step.done++] = result;
      }
      if (step.done < step.within.length) {
        result = begin(beneath(step), open);
      } else {
        open.pop();
        result = branch(step.variable, step.within);
        chosen.put(step.choice, result);
      }
    }
    return result;
  }

  /** The choice itself where it is known or plain; else a step is opened for it. */
  private int begin(Choice choice, Deque<Step> open) {
    int plain = plain(choice.guard, choice.holds, choice.fails);
    if (plain != NOT_PLAIN) {
      return plain;
    }
    Integer known = chosen.get(choice);
    if (known != null) {
      return known;
    }
    int first =
        Math.min(
            variables[choice.guard], Math.min(variables[choice.holds], variables[choice.fails]));
    open.push(new Step(choice, first, new int[kinds(first, choice)]));
    return NOT_PLAIN;
  }

  private int kinds(int variable, Choice choice) {
    int asking =
        variables[choice.guard] == variable
            ? choice.guard
            : variables[choice.holds] == variable ? choice.holds : choice.fails;
    return branches[asking].length;
  }

  private Choice beneath(Step step) {
    return new Choice(
        where(step.choice.guard, step.variable, step.done),
        where(step.choice.holds, step.variable, step.done),
        where(step.choice.fails, step.variable, step.done));
  }

  /** What is left where the variable has this kind of value; itself where it is not asked for. */
  private int where(int diagram, int variable, int kind) {
    return variables[diagram] == variable ? branches[diagram][kind] : diagram;
  }

  /** The variable with these branches; where they are all the same, the branch itself. */
  int branch(int variable, int... within) {
    if (areTheSame(within)) {
      return within[0];
    }
    Node node = new Node(variable, within);
    Integer known = made.get(node);
    if (known == null) {
      known = count++;
      grow();
      variables[known] = variable;
      branches[known] = within;
      made.put(node, known);
    }
    return known;
  }

  private static boolean areTheSame(int... within) {
    for (int each : within) {
      if (each != within[0]) {
        return false;
      }
    }
    return true;
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

  /** A choice that is being put together. */
  private static final class Step {
    private final Choice choice;
    private final int variable;
    private final int[] within;
    private int done;

    Step(Choice choice, int variable, int... within) {
      this.choice = choice;
      this.variable = variable;
      this.within = within;
    }
  }

  private record Choice(int guard, int holds, int fails) {
    @Override
    public int hashCode() {
      return (guard * 0x9E3779B1 + holds) * 0x85EBCA6B + fails * 0xC2B2AE35;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Node(int variable, int[] branches) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Node node
          && node.variable == variable
          && Arrays.equals(node.branches, branches);
    }

    @Override
    public int hashCode() {
      int hash = variable * 0x9E3779B1;
      for (int branch : branches) {
        hash = (hash + branch) * 0x85EBCA6B;
      }
      return hash;
    }
  }
}
