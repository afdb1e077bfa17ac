// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.tarpswg.model.stability.Stable;

/**
 * A fact worked out from others, whose question may not even arise: the response to a therapy that
 * was never given. A case never states such a thing; it follows from what the case says.
 *
 * @param <T> the type of the value
 */
@Stable
public sealed interface Derived<T> {

  /** A question that arises, with its answer as far as it is known. */
  static <T> Derived<T> of(Known<T> fact) {
    return new Arising<>(fact);
  }

  /** A question that does not arise. */
  static <T> Derived<T> notApplicable() {
    return new NotApplicable<>();
  }

  /** Known, unknown or not applicable; never {@link FactState#KNOWN_NONE}. */
  FactState state();

  /**
   * What a test says of the value: UNKNOWN where it is unknown, NO where the question does not
   * arise (what cannot exist has no properties; whoever drops such terms asks {@link #state()}
   * first).
   */
  Ternary test(Predicate<? super T> test);

  /**
   * A question that arises.
   *
   * @param <T> the type of the value
   * @param fact its answer, as far as it is known
   */
  record Arising<T>(Known<T> fact) implements Derived<T> {
    /** Refuses null. */
    public Arising {
      requireNonNull(fact, "fact");
    }

    @Override
    public FactState state() {
      return fact.state();
    }

    @Override
    public Ternary test(Predicate<? super T> test) {
      return fact.test(test);
    }
  }

  /**
   * A question that does not arise.
   *
   * @param <T> the type the value would have
   */
  record NotApplicable<T>() implements Derived<T> {
    @Override
    public FactState state() {
      return FactState.NOT_APPLICABLE;
    }

    @Override
    public Ternary test(Predicate<? super T> test) {
      return Ternary.NO;
    }
  }
}
