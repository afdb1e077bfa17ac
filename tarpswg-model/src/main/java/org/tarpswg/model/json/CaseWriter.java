// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * Writes a case as JSON: the fields in the order of the data dictionary, what is unknown left out,
 * so that the same case gives the same text and {@link CaseReader} reads back an equal case.
 */
@Stable
public final class CaseWriter {
  private final JsonGenerator out;

  private CaseWriter(JsonGenerator out) {
    this.out = out;
  }

  /** The case as indented text that ends with a line feed. */
  public static String write(PatientCase patientCase) {
    return CanonicalJson.write(
        out -> new CaseWriter(out).record(FactCatalog.caseType(), patientCase));
  }

  /** The case on one line without a line feed: one record of NDJSON. */
  public static String line(PatientCase patientCase) {
    return CanonicalJson.line(
        out -> new CaseWriter(out).record(FactCatalog.caseType(), patientCase));
  }

  private <R, B> void record(RecordType<R, B> type, R told) throws IOException {
    out.writeStartObject();
    for (Field<R, B> field : type.fields()) {
      field(field, told);
    }
    out.writeEndObject();
  }

  private <R, B> void field(Field<R, B> field, R told) throws IOException {
    String property = field.name().property();
    if (field instanceof Field.DayField<R, B> day) {
      out.writeStringField(property, day.get().apply(told).toString());
    } else if (field instanceof Field.KeyField<R, B> key) {
      out.writeStringField(property, key.get().apply(told));
    } else if (field instanceof Field.TernaryField<R, B> truth) {
      truth(property, truth.get().apply(told));
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      value(value, told);
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      within(within, told);
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      list(list, told);
    }
  }

  private void truth(String property, Ternary truth) throws IOException {
    if (truth.isKnown()) {
      out.writeBooleanField(property, truth.isYes());
    }
  }

  private <R, B, T> void value(Field.ValueField<R, B, T> field, R told) throws IOException {
    T value = field.get().apply(told).value().orElse(null);
    if (value != null) {
      out.writeFieldName(field.name().property());
      write(value);
    }
  }

  private void write(Object value) throws IOException {
    if (value instanceof Integer whole) {
      out.writeNumber(whole);
    } else if (value instanceof Double decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof Months months) {
      out.writeNumber(months.count());
    } else if (value instanceof Histology histology && histology.term().isEmpty()) {
      write(histology.candidates().size() == 1 ? histology.toString() : histology.candidates());
    } else if (value instanceof Collection<?> values) {
      out.writeStartArray();
      for (Object each : values) {
        write(each);
      }
      out.writeEndArray();
    } else {
      out.writeString(value.toString());
    }
  }

  private <R, B, N> void within(Field.RecordField<R, B, N> field, R told) throws IOException {
    N record = field.get().apply(told);
    if (!record.equals(emptyRecord(field.type()))) {
      out.writeFieldName(field.name().property());
      record(field.type(), record);
    }
  }

  private static <N, B> N emptyRecord(RecordType<N, B> type) {
    return type.build(type.newBuilder());
  }

  private <R, B, E> void list(Field.ListField<R, B, E> field, R told) throws IOException {
    Listing<E> listing = field.get().apply(told);
    if (!listing.entries().isEmpty() || listing.complete().isKnown()) {
      out.writeArrayFieldStart(field.name().property());
      for (E entry : listing.entries()) {
        record(field.type(), entry);
      }
      out.writeEndArray();
    }
    truth(field.completeProperty(), listing.complete());
  }
}
