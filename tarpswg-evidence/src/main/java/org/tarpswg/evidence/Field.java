// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One value of a data file with its address, read as exactly one type. */
record Field(String file, String place, String name, Object value) {

  /** The text, which must hold more than blanks. */
  String text() {
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    throw broken("is " + value + " where a text is expected");
  }

  /** Refuses any other text. */
  void mustBe(String expected) {
    if (!expected.equals(value)) {
      throw broken("is " + value + ", not " + expected);
    }
  }

  /** Refuses any other number. */
  void mustBe(int expected) {
    if (integer() != expected) {
      throw broken("is " + value + ", not " + expected);
    }
  }

  /** The number as it is written. */
  BigDecimal decimal() {
    if (value instanceof BigDecimal number) {
      return number;
    }
    throw broken("is " + value + " where a number is expected");
  }

  /** The whole number. */
  int integer() {
    try {
      return decimal().intValueExact();
    } catch (ArithmeticException e) {
      throw broken("is " + value + " where a whole number is expected");
    }
  }

  /** The whole number, which must lie between these two or be one of them. */
  int within(int first, int last) {
    int number = integer();
    if (number < first || number > last) {
      throw broken("is " + number + ", not one of " + first + " to " + last);
    }
    return number;
  }

  /** True or false. */
  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw broken("is " + value + " where true or false is expected");
  }

  /** The text as another type; what its factory refuses is broken data. */
  <T> T as(Function<String, T> factory) {
    try {
      return factory.apply(text());
    } catch (IllegalArgumentException e) {
      throw broken("is " + value + ": " + e.getMessage());
    }
  }

  /** The constant of this name. */
  <E extends Enum<E>> E constant(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw broken("is " + value + ", none of " + Joiner.on(", ").join(type.getEnumConstants()));
  }

  /** The constant that the file writes in this way. */
  <E extends Enum<E>> E constant(Class<E> type, Function<E, String> written) {
    for (E constant : type.getEnumConstants()) {
      if (written.apply(constant).equals(value)) {
        return constant;
      }
    }
    throw broken("is " + value + ", which stands for no " + type.getSimpleName());
  }

  /** Empty for null, else what the reader makes of it. */
  <T> Optional<T> orNone(Function<Field, T> reader) {
    return value == JsonTree.NULL ? Optional.empty() : Optional.of(reader.apply(this));
  }

  /** Every item of the list. */
  <T> ImmutableList<T> each(Function<Field, T> reader) {
    if (!(value instanceof List<?> items)) {
      throw broken("is " + value + " where a list is expected");
    }
    ImmutableList.Builder<T> read = ImmutableList.builder();
    int position = 1;
    for (Object item : items) {
      read.add(reader.apply(new Field(file, place, name + " " + position++, item)));
    }
    return read.build();
  }

  /** Every item of the list, none of them twice. */
  <T> ImmutableSet<T> distinct(Function<Field, T> reader) {
    ImmutableList<T> items = each(reader);
    ImmutableSet<T> set = ImmutableSet.copyOf(items);
    if (set.size() < items.size()) {
      throw broken("holds an item twice: " + items);
    }
    return set;
  }

  /** The object, read whole. */
  <T> T row(Function<Row, T> reader) {
    if (!(value instanceof Map<?, ?> fields)) {
      throw broken("is " + value + " where an object is expected");
    }
    Row row = new Row(file, rowPlace(), fields);
    T read = reader.apply(row);
    row.mustBeRead();
    return read;
  }

  /** Every item of the list, each an object read whole. */
  <T> ImmutableList<T> rows(Function<Row, T> reader) {
    return each(item -> item.row(reader));
  }

  private String rowPlace() {
    if (!place.equals("top")) {
      return place + ", " + name;
    }
    return name.equals("document") ? place : name;
  }

  BrokenDataException broken(String problem) {
    return new BrokenDataException(file, place, name, problem);
  }
}
