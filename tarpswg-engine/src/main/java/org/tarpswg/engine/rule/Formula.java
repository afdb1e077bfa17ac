// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.tarpswg.model.known.Ternary;

/**
 * A condition once the case has settled what it can: what is left are variables, each with a few
 * kinds of values.
 */
sealed interface Formula {

  /** Kleene's truth where some variables have a kind of value and the others, -1, are open. */
  Ternary truth(int[] assigned);

  /** Adds the open variables that can still change the truth, where it is open. */
  void support(int[] assigned, BitSet variables);

  /** Settled. */
  record Constant(Ternary truth) implements Formula {
    @Override
    public Ternary truth(int[] assigned) {
      return truth;
    }

    @Override
    public void support(int[] assigned, BitSet variables) {
      // nothing can change it
    }
  }

  /**
   * A variable that has one of these kinds of values.
   *
   * @param variable its number
   * @param accepted the kinds
   */
  record Literal(int variable, BitSet accepted) implements Formula {
    @Override
    public Ternary truth(int[] assigned) {
      int kind = assigned[variable];
      return kind < 0 ? Ternary.UNKNOWN : Ternary.of(accepted.get(kind));
    }

    @Override
    public void support(int[] assigned, BitSet variables) {
      if (assigned[variable] < 0) {
        variables.set(variable);
      }
    }
  }

  /** Not this. */
  record Negation(Formula formula) implements Formula {
    @Override
    public Ternary truth(int[] assigned) {
      return formula.truth(assigned).not();
    }

    @Override
    public void support(int[] assigned, BitSet variables) {
      formula.support(assigned, variables);
    }
  }

  /** All of these. */
  record All(ImmutableList<Formula> formulas) implements Formula {
    @Override
    public Ternary truth(int[] assigned) {
      Ternary truth = Ternary.YES;
      for (Formula formula : formulas) {
        truth = truth.and(formula.truth(assigned));
        if (truth == Ternary.NO) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public void support(int[] assigned, BitSet variables) {
      if (truth(assigned) == Ternary.UNKNOWN) {
        formulas.forEach(formula -> formula.support(assigned, variables));
      }
    }
  }

  /** One of these. */
  record Any(ImmutableList<Formula> formulas) implements Formula {
    @Override
    public Ternary truth(int[] assigned) {
      Ternary truth = Ternary.NO;
      for (Formula formula : formulas) {
        truth = truth.or(formula.truth(assigned));
        if (truth == Ternary.YES) {
          return truth;
        }
      }
      return truth;
    }

    @Override
    public void support(int[] assigned, BitSet variables) {
      if (truth(assigned) == Ternary.UNKNOWN) {
        formulas.forEach(formula -> formula.support(assigned, variables));
      }
    }
  }
}
