// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * One field of a record: what it is called, and how it is read from and written to the record.
 *
 * @param <R> the record
 * @param <B> its builder
 */
@Evolving
public sealed interface Field<R, B> {

  /** What it is called. */
  Name name();

  /**
   * The names of a field.
   *
   * @param property the last step of its path, and its JSON property
   * @param label the short name that people read
   * @param row the row of the data dictionary it belongs to, such as TU3
   */
  record Name(String property, String label, String row) {}

  /**
   * A yes or no that may be unknown.
   *
   * @param <R> the record
   * @param <B> its builder
   * @param name what it is called
   * @param get reads it
   * @param set writes it
   */
  record TernaryField<R, B>(Name name, Function<R, Ternary> get, BiConsumer<B, Ternary> set)
      implements Field<R, B> {}

  /**
   * A value that may be unknown.
   *
   * @param <R> the record
   * @param <B> its builder
   * @param <T> the type of the value
   * @param name what it is called
   * @param domain the values it can have
   * @param get reads it
   * @param set writes it
   */
  record ValueField<R, B, T>(
      Name name, Domain<T> domain, Function<R, Known<T>> get, BiConsumer<B, Known<T>> set)
      implements Field<R, B> {}

  /**
   * A name that a record must have.
   *
   * @param <R> the record
   * @param <B> its builder
   * @param name what it is called
   * @param get reads it
   * @param set writes it
   */
  record KeyField<R, B>(Name name, Function<R, String> get, BiConsumer<B, String> set)
      implements Field<R, B> {}

  /**
   * A day that a record must have.
   *
   * @param <R> the record
   * @param <B> its builder
   * @param name what it is called
   * @param get reads it
   * @param set writes it
   */
  record DayField<R, B>(Name name, Function<R, LocalDate> get, BiConsumer<B, LocalDate> set)
      implements Field<R, B> {}

  /**
   * A record within the record.
   *
   * @param <R> the record
   * @param <B> its builder
   * @param <N> the record within
   * @param name what it is called
   * @param type the facts of the record within
   * @param get reads it
   * @param set writes it
   */
  record RecordField<R, B, N>(
      Name name, RecordType<N, ?> type, Function<R, N> get, BiConsumer<B, N> set)
      implements Field<R, B> {}

  /**
   * A list of records.
   *
   * @param <R> the record
   * @param <B> its builder
   * @param <E> the records in the list
   * @param name what it is called
   * @param type the facts of each record in the list
   * @param get reads it
   * @param set writes it
   */
  record ListField<R, B, E>(
      Name name, RecordType<E, ?> type, Function<R, Listing<E>> get, BiConsumer<B, Listing<E>> set)
      implements Field<R, B> {
    /** The JSON property that says whether the list is complete. */
    public String completeProperty() {
      return name.property() + "Complete";
    }

    /** The name by which a record of this list is addressed: its key, or its place. */
    public String key(E record, int place) {
      return type.key(record).orElse(Integer.toString(place));
    }
  }
}
