// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * A kind of record of the case: its fields in the order of the data dictionary, and how one is
 * built. Whoever reads, writes, generates or describes a case walks over it. Immutable.
 *
 * @param <R> the record
 * @param <B> its builder
 */
@Evolving
public final class RecordType<R, B> {
  private final String name;
  private final Supplier<B> builder;
  private final Function<B, R> build;
  private final ImmutableList<Field<R, B>> fields;

  private RecordType(Declaration<R, B> declared) {
    this.name = declared.name;
    this.builder = declared.builder;
    this.build = declared.build;
    this.fields = declared.fields.build();
  }

  static <R, B> Declaration<R, B> of(String name, Supplier<B> builder, Function<B, R> build) {
    return new Declaration<>(name, builder, build);
  }

  /** The name of the Java type. */
  public String name() {
    return name;
  }

  /** Its fields, in the order of the data dictionary. */
  public ImmutableList<Field<R, B>> fields() {
    return fields;
  }

  /** Starts a record of which nothing is told. */
  public B newBuilder() {
    return builder.get();
  }

  /**
   * Ends a record.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException if it states what cannot be
   */
  public R build(B started) {
    return build.apply(started);
  }

  /** The key by which a record is addressed, where its kind has one. */
  Optional<String> key(R record) {
    return fields.stream()
        .filter(Field.KeyField.class::isInstance)
        .map(field -> ((Field.KeyField<R, B>) field).get().apply(record))
        .findFirst();
  }

  /** Declares the fields one after the other; for the classes of this package. */
  static final class Declaration<R, B> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, R> build;
    private final ImmutableList.Builder<Field<R, B>> fields = ImmutableList.builder();

    private Declaration(String name, Supplier<B> builder, Function<B, R> build) {
      this.name = name;
      this.builder = builder;
      this.build = build;
    }

    @CanIgnoreReturnValue
    Declaration<R, B> ternary(
        String property,
        String label,
        String row,
        Function<R, Ternary> get,
        BiConsumer<B, Ternary> set) {
      fields.add(new Field.TernaryField<>(new Field.Name(property, label, row), get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <T> Declaration<R, B> value(
        String property,
        String label,
        String row,
        Domain<T> domain,
        Function<R, Known<T>> get,
        BiConsumer<B, Known<T>> set) {
      fields.add(new Field.ValueField<>(new Field.Name(property, label, row), domain, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    Declaration<R, B> key(
        String property,
        String label,
        String row,
        Function<R, String> get,
        BiConsumer<B, String> set) {
      fields.add(new Field.KeyField<>(new Field.Name(property, label, row), get, set));
      return this;
    }

    @CanIgnoreReturnValue
    Declaration<R, B> day(
        String property,
        String label,
        String row,
        Function<R, LocalDate> get,
        BiConsumer<B, LocalDate> set) {
      fields.add(new Field.DayField<>(new Field.Name(property, label, row), get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <N> Declaration<R, B> record(
        String property,
        String label,
        String row,
        RecordType<N, ?> type,
        Function<R, N> get,
        BiConsumer<B, N> set) {
      fields.add(new Field.RecordField<>(new Field.Name(property, label, row), type, get, set));
      return this;
    }

    @CanIgnoreReturnValue
    <E> Declaration<R, B> list(
        String property,
        String label,
        String row,
        RecordType<E, ?> type,
        Function<R, Listing<E>> get,
        BiConsumer<B, Listing<E>> set) {
      fields.add(new Field.ListField<>(new Field.Name(property, label, row), type, get, set));
      return this;
    }

    RecordType<R, B> end() {
      return new RecordType<>(this);
    }
  }
}
