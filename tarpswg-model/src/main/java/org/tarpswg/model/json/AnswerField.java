// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One property of a record of an answer: what it is called, what it means, from which level of
 * detail on it is written, and how it is read from the record and given to its builder.
 *
 * @param <R> the record
 * @param <B> its builder
 */
sealed interface AnswerField<R, B> {
  /** What it is called. */
  Name name();

  /**
   * The name of a field.
   *
   * @param property the JSON property
   * @param words what it means
   * @param from the sparsest level of detail at which it is written
   */
  record Name(String property, String words, Detail from) {}

  /** A value that is always there. */
  record One<R, B, T>(Name name, ValueForm<T> form, Function<R, T> get, BiConsumer<B, T> set)
      implements AnswerField<R, B> {}

  /** A value that may be absent and is then left out. */
  record Maybe<R, B, T>(
      Name name, ValueForm<T> form, Function<R, Optional<T>> get, BiConsumer<B, T> set)
      implements AnswerField<R, B> {}

  /** A value that follows from the others: written for readers, checked when read. */
  record Implied<R, B, T>(Name name, ValueForm<T> form, Function<R, T> get)
      implements AnswerField<R, B> {}

  /** A list of values; where they are distinct, none may stand twice. */
  record Many<R, B, T>(
      Name name,
      ValueForm<T> form,
      boolean distinct,
      Function<R, ? extends Collection<T>> get,
      BiConsumer<B, Iterable<T>> set)
      implements AnswerField<R, B> {}

  /** A record within the record. */
  record Within<R, B, N>(
      Name name, Supplier<AnswerType<N, ?>> type, Function<R, N> get, BiConsumer<B, N> set)
      implements AnswerField<R, B> {}

  /** A list of records. */
  record Records<R, B, E>(
      Name name,
      Supplier<AnswerType<E, ?>> type,
      Function<R, ? extends Collection<E>> get,
      BiConsumer<B, Iterable<E>> set)
      implements AnswerField<R, B> {}

  /** Fields of the same record that stand together in an object of their own. */
  record Group<R, B>(Name name, ImmutableList<AnswerField<R, B>> fields)
      implements AnswerField<R, B> {}
}
