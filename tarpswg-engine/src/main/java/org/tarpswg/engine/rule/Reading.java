// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.fact.FactPath;

/**
 * What a case says to a question: the values it can still have. What was read for it, and what is
 * unknown, is put into words when somebody asks. Immutable, as far as can be seen.
 *
 * @param <V> the type of the values
 */
public final class Reading<V> {
  private final ImmutableList<V> possible;
  private final WhenAsked<FactPath> unknown;
  private final WhenAsked<FactReading> facts;

  /**
   * A reading, where everything is at hand.
   *
   * @param possible the values that the case allows; one where the question is settled, never none
   * @param unknown the facts that would narrow them down; empty where the question is settled
   * @param facts the facts that were read, with their values in words
   */
  public Reading(
      ImmutableList<V> possible,
      ImmutableList<FactPath> unknown,
      ImmutableList<FactReading> facts) {
    this(possible, () -> unknown, () -> facts);
  }

  /** The same, where the rest is put together when it is asked for. */
  public Reading(
      ImmutableList<V> possible,
      Supplier<ImmutableList<FactPath>> unknown,
      Supplier<ImmutableList<FactReading>> facts) {
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("A question without a possible value: " + facts.get());
    }
    this.possible = possible;
    this.unknown = new WhenAsked<>(possible.size() == 1 ? ImmutableList::of : unknown);
    this.facts = new WhenAsked<>(facts);
  }

  /** The values that the case allows; one where the question is settled, never none. */
  public ImmutableList<V> possible() {
    return possible;
  }

  /** The facts that would narrow them down; empty where the question is settled. */
  public ImmutableList<FactPath> unknown() {
    return unknown.get();
  }

  /** The facts that were read, with their values in words. */
  public ImmutableList<FactReading> facts() {
    return facts.get();
  }

  /** Whether only one value is possible. */
  public boolean isSettled() {
    return possible.size() == 1;
  }

  /** A list that is put together once; two who ask at the same time get equal ones. */
  private static final class WhenAsked<T> {
    private final Supplier<ImmutableList<T>> source;
    private @Nullable ImmutableList<T> list;

    WhenAsked(Supplier<ImmutableList<T>> source) {
      this.source = source;
    }

    ImmutableList<T> get() {
      ImmutableList<T> known = list;
      if (known == null) {
        known = source.get();
        list = known;
      }
      return known;
    }
  }
}
