// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the fields of records: numbers as numbers, constants by their name, everything else by its
 * text. What is absent is left out; a list that is empty is written.
 */
final class FieldWriter {
  private final JsonGenerator out;

  FieldWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes the fields of one kind of record.
   *
   * @param <T> the kind of record
   */
  @FunctionalInterface
  interface Fields<T> {
    void write(FieldWriter out, T told) throws IOException;
  }

  <T> void record(T told, Fields<? super T> fields) throws IOException {
    out.writeStartObject();
    fields.write(this, told);
    out.writeEndObject();
  }

  <T> void record(String name, T told, Fields<? super T> fields) throws IOException {
    out.writeFieldName(name);
    record(told, fields);
  }

  <T> void records(String name, Iterable<? extends T> told, Fields<? super T> fields)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (T each : told) {
      record(each, fields);
    }
    out.writeEndArray();
  }

  void value(String name, Object value) throws IOException {
    out.writeFieldName(name);
    write(value);
  }

  void optional(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      value(name, value.get());
    }
  }

  void values(String name, Iterable<?> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (Object value : values) {
      write(value);
    }
    out.writeEndArray();
  }

  private void write(Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Enum<?> constant) {
      out.writeString(constant.name());
    } else {
      out.writeString(value.toString());
    }
  }
}
