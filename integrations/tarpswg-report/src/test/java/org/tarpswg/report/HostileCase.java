// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;

/** A case in which every text says the same, and every list holds one dated record. */
final class HostileCase {
  private static final PartialDate DAY = PartialDate.parse("2017-05-01");

  private final String text;
  private int texts;

  private HostileCase(String text) {
    this.text = text;
  }

  /** The case. */
  static PatientCase saying(String text) {
    HostileCase hostile = new HostileCase(text);
    RecordType<PatientCase, PatientCase.Builder> type = FactCatalog.caseType();
    PatientCase.Builder builder = type.newBuilder();
    hostile.fill(type, builder);
    if (hostile.texts < 20) {
      throw new IllegalStateException("A case has more texts than " + hostile.texts);
    }
    return type.build(builder.asOf(LocalDate.of(2018, 3, 1)));
  }

  private <R, B> void fill(RecordType<R, B> type, B builder) {
    for (Field<R, B> field : type.fields()) {
      if (field instanceof Field.ValueField<R, B, ?> value) {
        value(value, builder);
      } else if (field instanceof Field.KeyField<R, B> key) {
        set(key.set(), builder, text.replaceAll("[\\[\\]*\\p{C}\u2028\u2029]", ""));
      } else if (field instanceof Field.RecordField<R, B, ?> within) {
        within(within, builder);
      } else if (field instanceof Field.ListField<R, B, ?> list) {
        list(list, builder);
      }
    }
  }

  private void set(BiConsumer<?, String> set, Object builder, String words) {
    @SuppressWarnings("unchecked") // the setter of the field belongs to the builder
    BiConsumer<Object, String> of = (BiConsumer<Object, String>) set;
    of.accept(builder, words);
    texts++;
  }

  private <R, B, T> void value(Field.ValueField<R, B, T> field, B builder) {
    if (field.domain() instanceof Domain.Text) {
      @SuppressWarnings("unchecked") // a text is a string
      T words = (T) text;
      field.set().accept(builder, Known.known(words));
      texts++;
    } else if (field.domain() instanceof Domain.Dates) {
      @SuppressWarnings("unchecked") // a date is a date
      T day = (T) DAY;
      field.set().accept(builder, Known.known(day));
    }
  }

  private <R, B, N> void within(Field.RecordField<R, B, N> field, B builder) {
    field.set().accept(builder, filled(field.type()));
  }

  private <R, B, E> void list(Field.ListField<R, B, E> field, B builder) {
    field.set().accept(builder, Listing.atLeast(filled(field.type())));
  }

  private <N, M> N filled(RecordType<N, M> type) {
    M within = type.newBuilder();
    fill(type, within);
    return type.build(within);
  }
}
