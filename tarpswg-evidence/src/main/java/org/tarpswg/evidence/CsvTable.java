// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of one CSV file, each a name and what a row has there.
 *
 * @param <T> the type of a row
 */
final class CsvTable<T> {
  private static final Joiner LIST = Joiner.on(';');
  private static final Joiner TEXTS = Joiner.on(" | ");

  private record Column<T>(String name, Function<T, String> field) {}

  private final ImmutableList.Builder<Column<T>> columns = ImmutableList.builder();

  /** A column with one value, as its toString writes it. */
  CsvTable<T> column(String name, Function<T, ?> value) {
    columns.add(new Column<>(name, row -> value.apply(row).toString()));
    return this;
  }

  /** A column that is empty where the row has no value. */
  CsvTable<T> optional(String name, Function<T, ? extends Optional<?>> value) {
    columns.add(new Column<>(name, row -> value.apply(row).map(Object::toString).orElse("")));
    return this;
  }

  /** A column that holds a list, its items separated by semicolons. */
  CsvTable<T> list(String name, Function<T, ? extends Iterable<?>> values) {
    columns.add(new Column<>(name, row -> LIST.join(values.apply(row))));
    return this;
  }

  /** A column that holds a list of texts, which have semicolons of their own: separated by bars. */
  CsvTable<T> texts(String name, Function<T, ? extends Iterable<String>> values) {
    columns.add(new Column<>(name, row -> TEXTS.join(values.apply(row))));
    return this;
  }

  /** The header and a record for each row. */
  String text(Iterable<T> rows) {
    ImmutableList<Column<T>> all = columns.build();
    Csv csv = new Csv(all.stream().map(Column::name).toList());
    for (T row : rows) {
      csv.add(all.stream().map(column -> column.field().apply(row)).toList());
    }
    return csv.toString();
  }

  /** The item at a place, or none where the list is shorter. */
  static <E> Optional<E> at(Collection<E> items, int place) {
    return items.stream().skip(place).findFirst();
  }
}
