// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;

/**
 * What a case says to a question: the values it can still have. Immutable.
 *
 * @param <V> the type of the values
 * @param possible the values that the case allows; one where the question is settled, never none
 * @param unknown the facts that would narrow them down; empty where the question is settled
 * @param facts the facts that were read, with their values in words
 */
public record Reading<V>(
    ImmutableList<V> possible, ImmutableList<FactPath> unknown, ImmutableList<FactReading> facts) {

  /** Refuses a reading without a value: a case always allows something. */
  public Reading {
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("A question without a possible value: " + facts);
    }
  }

  /** Whether only one value is possible. */
  public boolean isSettled() {
    return possible.size() == 1;
  }
}
