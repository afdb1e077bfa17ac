// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Writes records of an answer by their description. */
final class AnswerWriter {
  private final JsonGenerator out;
  private final Detail detail;

  AnswerWriter(JsonGenerator out, Detail detail) {
    this.out = out;
    this.detail = detail;
  }

  /** Writes the fields of a record into the object that is open. */
  <R, B> void fields(Iterable<AnswerField<R, B>> fields, R told) throws IOException {
    for (AnswerField<R, B> field : fields) {
      if (detail.holds(field.name().from())) {
        field(field, told);
      }
    }
  }

  private <R, B> void field(AnswerField<R, B> field, R told) throws IOException {
    String property = field.name().property();
    if (field instanceof AnswerField.One<R, B, ?> one) {
      value(property, one.get().apply(told));
    } else if (field instanceof AnswerField.Maybe<R, B, ?> maybe) {
      optional(property, maybe.get().apply(told));
    } else if (field instanceof AnswerField.Implied<R, B, ?> implied) {
      value(property, implied.get().apply(told));
    } else if (field instanceof AnswerField.Many<R, B, ?> many) {
      values(property, many.get().apply(told));
    } else if (field instanceof AnswerField.Within<R, B, ?> within) {
      within(within, told);
    } else if (field instanceof AnswerField.Records<R, B, ?> records) {
      records(records, told);
    } else if (field instanceof AnswerField.Group<R, B> group) {
      out.writeObjectFieldStart(property);
      fields(group.fields(), told);
      out.writeEndObject();
    }
  }

  private void value(String property, Object value) throws IOException {
    out.writeFieldName(property);
    ValueForm.write(out, value);
  }

  private void optional(String property, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      value(property, value.get());
    }
  }

  private void values(String property, Collection<?> values) throws IOException {
    out.writeArrayFieldStart(property);
    for (Object value : values) {
      ValueForm.write(out, value);
    }
    out.writeEndArray();
  }

  private <R, B, N> void within(AnswerField.Within<R, B, N> field, R told) throws IOException {
    out.writeFieldName(field.name().property());
    record(field.type().get(), field.get().apply(told));
  }

  private <R, B, E> void records(AnswerField.Records<R, B, E> field, R told) throws IOException {
    AnswerType<E, ?> type = field.type().get();
    out.writeArrayFieldStart(field.name().property());
    for (E each : field.get().apply(told)) {
      entry(type, each);
    }
    out.writeEndArray();
  }

  private <E> void entry(AnswerType<E, ?> type, E told) throws IOException {
    Optional<? extends AnswerType.Code<E, ?>> code = type.codeAt(detail);
    if (code.isPresent()) {
      ValueForm.write(out, code.get().get().apply(told));
    } else {
      record(type, told);
    }
  }

  private <R, B> void record(AnswerType<R, B> type, R told) throws IOException {
    out.writeStartObject();
    fields(type.fields(), told);
    out.writeEndObject();
  }
}
