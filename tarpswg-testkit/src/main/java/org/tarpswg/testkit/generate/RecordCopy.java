// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Listing;

/** Copies records field by field and asks a change for each fact. */
final class RecordCopy {
  static final FactPath CASE = FactPath.of("");

  private final CaseChange change;

  RecordCopy(CaseChange change) {
    this.change = change;
  }

  PatientCase copy(PatientCase patientCase) {
    return copy(FactCatalog.caseType(), patientCase, CASE);
  }

  <R, B> R copy(RecordType<R, B> type, R told, FactPath at) {
    B builder = type.newBuilder();
    for (Field<R, B> field : type.fields()) {
      copy(field, told, builder, at.field(field.name().property()));
    }
    return type.build(builder);
  }

  private <R, B> void copy(Field<R, B> field, R told, B builder, FactPath path) {
    if (field instanceof Field.TernaryField<R, B> truth) {
      truth.set().accept(builder, change.truth(path, truth.get().apply(told)));
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      value(value, told, builder, path);
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      within(within, told, builder, path);
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      list(list, told, builder, path);
    } else if (field instanceof Field.DayField<R, B> day) {
      day.set().accept(builder, change.day(path, day.get().apply(told)));
    } else if (field instanceof Field.KeyField<R, B> key) {
      key.set().accept(builder, key.get().apply(told));
    }
  }

  private <R, B, T> void value(Field.ValueField<R, B, T> field, R told, B builder, FactPath path) {
    field.set().accept(builder, change.value(path, field.domain(), field.get().apply(told)));
  }

  private <R, B, N> void within(
      Field.RecordField<R, B, N> field, R told, B builder, FactPath path) {
    field.set().accept(builder, copy(field.type(), field.get().apply(told), path));
  }

  private <R, B, E> void list(Field.ListField<R, B, E> field, R told, B builder, FactPath path) {
    field.set().accept(builder, list(field, field.get().apply(told), path));
  }

  <E> Listing<E> list(Field.ListField<?, ?, E> field, Listing<E> told, FactPath path) {
    ImmutableList.Builder<E> entries = ImmutableList.builder();
    int place = 0;
    for (E entry : told.entries()) {
      entries.add(copy(field.type(), entry, path.element(field.key(entry, place++))));
    }
    return change.listing(path, field.type(), new Listing<>(entries.build(), told.complete()));
  }
}
