// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * A condition once the case has settled what it can: what is left are variables, each with a few
 * kinds of values.
 */
sealed interface Formula {

  /** Settled. */
  record Constant(boolean truth) implements Formula {}

  /**
   * A variable that has one of these kinds of values.
   *
   * @param variable its number
   * @param kinds how many kinds it has
   * @param accepted the kinds
   */
  record Literal(int variable, int kinds, BitSet accepted) implements Formula {}

  /** Not this. */
  record Negation(Formula formula) implements Formula {}

  /** All of these. */
  record All(ImmutableList<Formula> formulas) implements Formula {}

  /** One of these. */
  record Any(ImmutableList<Formula> formulas) implements Formula {}
}
