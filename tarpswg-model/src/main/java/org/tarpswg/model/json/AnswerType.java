// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of record of an answer: its fields in the order in which they are written. Writer, reader
 * and schema walk over it, so that none of them can know a field that another does not. Immutable.
 *
 * @param <R> the record
 * @param <B> its builder
 */
final class AnswerType<R, B> {
  private final String name;
  private final String words;
  private final Supplier<B> builder;
  private final Function<B, R> build;
  private final ImmutableList<AnswerField<R, B>> fields;
  private final Optional<Code<R, ?>> code;

  private AnswerType(Declaration<R, B> declared) {
    this.name = declared.name;
    this.words = declared.words;
    this.builder = declared.builder;
    this.build = declared.build;
    this.fields = declared.fields.build();
    this.code = declared.code;
  }

  static <R, B> Declaration<R, B> of(
      String name, String words, Supplier<B> builder, Function<B, R> build) {
    return new Declaration<>(name, words, builder, build);
  }

  /**
   * One value that stands for a whole record in a list where detail is compact.
   *
   * @param form the form of the value
   * @param get reads it
   */
  record Code<R, T>(ValueForm<T> form, Function<R, T> get) {}

  /** The name of the Java type. */
  String name() {
    return name;
  }

  /** What it is. */
  String words() {
    return words;
  }

  ImmutableList<AnswerField<R, B>> fields() {
    return fields;
  }

  /** What stands for a record at this level, where it is not the record itself. */
  Optional<Code<R, ?>> codeAt(Detail detail) {
    return detail == Detail.COMPACT ? code : Optional.empty();
  }

  B newBuilder() {
    return builder.get();
  }

  R build(B started) {
    return build.apply(started);
  }

  /** Declares the fields one after the other. */
  static final class Declaration<R, B> {
    private final String name;
    private final String words;
    private final Supplier<B> builder;
    private final Function<B, R> build;
    private final ImmutableList.Builder<AnswerField<R, B>> fields = ImmutableList.builder();
    private Optional<Code<R, ?>> code = Optional.empty();

    private Declaration(String name, String words, Supplier<B> builder, Function<B, R> build) {
      this.name = name;
      this.words = words;
      this.builder = builder;
      this.build = build;
    }

    @CanIgnoreReturnValue
    <T> Declaration<R, B> one(
        Detail from,
        String property,
        String words,
        ValueForm<T> form,
        Function<R, T> get,
        BiConsumer<B, T> set) {
      fields.add(new AnswerField.One<>(name(property, words, from), form, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <T> Declaration<R, B> maybe(
        Detail from,
        String property,
        String words,
        ValueForm<T> form,
        Function<R, Optional<T>> get,
        BiConsumer<B, T> set) {
      fields.add(new AnswerField.Maybe<>(name(property, words, from), form, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <T> Declaration<R, B> implied(
        Detail from, String property, String words, ValueForm<T> form, Function<R, T> get) {
      fields.add(new AnswerField.Implied<>(name(property, words, from), form, get));
      return this;
    }

    @CanIgnoreReturnValue
    <T> Declaration<R, B> list(
        Detail from,
        String property,
        String words,
        ValueForm<T> form,
        Function<R, ? extends Collection<T>> get,
        BiConsumer<B, Iterable<T>> set) {
      fields.add(new AnswerField.Many<>(name(property, words, from), form, false, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <T> Declaration<R, B> set(
        Detail from,
        String property,
        String words,
        ValueForm<T> form,
        Function<R, ? extends Collection<T>> get,
        BiConsumer<B, Iterable<T>> set) {
      fields.add(new AnswerField.Many<>(name(property, words, from), form, true, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <N> Declaration<R, B> within(
        Detail from,
        String property,
        String words,
        Supplier<AnswerType<N, ?>> type,
        Function<R, N> get,
        BiConsumer<B, N> set) {
      fields.add(new AnswerField.Within<>(name(property, words, from), type, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <E> Declaration<R, B> records(
        Detail from,
        String property,
        String words,
        Supplier<AnswerType<E, ?>> type,
        Function<R, ? extends Collection<E>> get,
        BiConsumer<B, Iterable<E>> set) {
      fields.add(new AnswerField.Records<>(name(property, words, from), type, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    Declaration<R, B> group(
        Detail from, String property, String words, Consumer<Declaration<R, B>> content) {
      Declaration<R, B> grouped = new Declaration<>(name, words, builder, build);
      content.accept(grouped);
      fields.add(new AnswerField.Group<>(name(property, words, from), grouped.fields.build()));
      return this;
    }

    /** What stands for a record in a list where detail is compact. */
    @CanIgnoreReturnValue
    <T> Declaration<R, B> compactAs(ValueForm<T> form, Function<R, T> get) {
      code = Optional.of(new Code<>(form, get));
      return this;
    }

    AnswerType<R, B> end() {
      return new AnswerType<>(this);
    }

    private static AnswerField.Name name(String property, String words, Detail from) {
      return new AnswerField.Name(property, words, from);
    }
  }
}
