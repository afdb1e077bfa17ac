// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarpswg.model.stability.Stable;

/**
 * A fact with one value, which may not be known.
 *
 * <p>Two cases: a {@link Value} and {@link Unknown} (nobody has told). "Known to be none" is a
 * third thing and belongs to lists, see {@link Listing}; "not applicable" is a fourth, which no
 * case can state and only {@link Derived} facts can be.
 *
 * @param <T> the type of the value
 */
@Stable
public sealed interface Known<T> {

  /** A fact whose value is known. */
  static <T> Known<T> known(T value) {
    return new Value<>(value);
  }

  /** A fact that nobody has told. */
  @SuppressWarnings("unchecked") // holds no value, so one instance serves every type
  static <T> Known<T> unknown() {
    return (Known<T>) Unknown.INSTANCE;
  }

  /** {@link FactState#KNOWN} or {@link FactState#UNKNOWN}, nothing else. */
  FactState state();

  /** The value, or empty where it is unknown. */
  Optional<T> value();

  /** Whether a value is known. */
  default boolean isKnown() {
    return state() == FactState.KNOWN;
  }

  /** What a test says of the value: UNKNOWN where the value is unknown. */
  Ternary test(Predicate<? super T> test);

  /** Whether the value equals the given one, see {@link #test}. */
  default Ternary is(T expected) {
    return test(expected::equals);
  }

  /** The fact that follows from this one by a function of its value; unknown stays unknown. */
  <R> Known<R> map(Function<? super T, ? extends R> function);

  /** This fact, or the other one where this is unknown: a stated value before a derived one. */
  default Known<T> orDerived(Known<T> derived) {
    return state() == FactState.UNKNOWN ? derived : this;
  }

  /**
   * A known value.
   *
   * @param <T> the type of the value
   * @param held the value
   */
  record Value<T>(T held) implements Known<T> {
    /** Refuses null: an unknown value is {@link Unknown}. */
    public Value {
      requireNonNull(held, "held");
    }

    @Override
    public FactState state() {
      return FactState.KNOWN;
    }

    @Override
    public Optional<T> value() {
      return Optional.of(held);
    }

    @Override
    public Ternary test(Predicate<? super T> test) {
      return Ternary.of(test.test(held));
    }

    @Override
    public <R> Known<R> map(Function<? super T, ? extends R> function) {
      return new Value<>(function.apply(held));
    }

    @Override
    public String toString() {
      return held.toString();
    }
  }

  /**
   * A value that nobody has told.
   *
   * @param <T> the type the value would have
   */
  final class Unknown<T> implements Known<T> {
    private static final Unknown<?> INSTANCE = new Unknown<>();

    private Unknown() {}

    @Override
    public FactState state() {
      return FactState.UNKNOWN;
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public Ternary test(Predicate<? super T> test) {
      return Ternary.UNKNOWN;
    }

    @Override
    public <R> Known<R> map(Function<? super T, ? extends R> function) {
      return Known.unknown();
    }

    @Override
    public String toString() {
      return "unknown";
    }
  }
}
