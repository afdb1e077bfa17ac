// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists of rows whose keys are known beforehand, or must at least differ. */
final class Numbered {
  private Numbered() {}

  /** Rows numbered from 1 to the count, in this order, all of them. */
  static <T> ImmutableList<T> all(Field list, int count, Function<Row, T> reader) {
    int[] next = {1};
    ImmutableList<T> rows =
        list.rows(
            row -> {
              int number = row.field("number").integer();
              if (number != next[0]++) {
                throw row.broken("number", "is " + number + " where " + (next[0] - 1) + " is next");
              }
              return reader.apply(row);
            });
    return counted(list, rows, count);
  }

  /** Rows with these keys under the field, in this order, all of them. */
  static <K, T> ImmutableList<T> keyed(
      Field list,
      String key,
      List<K> expected,
      Function<Field, K> keyReader,
      Function<Row, T> reader) {
    Iterator<K> next = expected.iterator();
    ImmutableList<T> rows =
        list.rows(
            row -> {
              Field found = row.field(key);
              Object wanted = next.hasNext() ? next.next() : "no further row";
              if (!keyReader.apply(found).equals(wanted)) {
                throw found.broken("is " + found.value() + " where " + wanted + " is next");
              }
              return reader.apply(row);
            });
    return counted(list, rows, expected.size());
  }

  /** Rows whose key under the field differs from row to row. */
  static <T> ImmutableList<T> unique(Field list, String key, Function<Row, T> reader) {
    Set<String> seen = new HashSet<>();
    return list.rows(
        row -> {
          String id = row.field(key).text();
          if (!seen.add(id)) {
            throw row.broken(key, "is " + id + ", which an earlier row has");
          }
          return reader.apply(row);
        });
  }

  private static <T> ImmutableList<T> counted(Field list, ImmutableList<T> rows, int count) {
    if (rows.size() != count) {
      throw list.broken("has " + rows.size() + " rows, not " + count);
    }
    return rows;
  }

  static <E extends Enum<E>> ImmutableSet<E> constants(Field field, Class<E> type) {
    return field.distinct(item -> item.constant(type));
  }
}
