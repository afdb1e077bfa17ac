// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Copies a case fact by fact, in the order of the data dictionary. Who extends it says in what the
 * copy differs; by default in nothing. Mandatory facts are copied as they are.
 */
class FactCopy {

  /** What the copy tells of a yes or no. */
  Ternary truth(FactPath path, Ternary told) {
    return told;
  }

  /** What the copy tells of a value. */
  <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    return told;
  }

  /** What the copy tells of a list, whose records have been copied already. */
  <E> Listing<E> listing(FactPath path, Listing<E> told) {
    return told;
  }

  /**
   * The copy.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException if it states what cannot be
   */
  final PatientCase of(PatientCase patientCase) {
    return copy(PatientCaseFacts.TYPE, patientCase, FactPath.CASE);
  }

  private <R, B> R copy(RecordType<R, B> type, R told, FactPath at) {
    B builder = type.newBuilder();
    for (Field<R, B> field : type.fields()) {
      copy(field, told, builder, at.field(field.name().property()));
    }
    return type.build(builder);
  }

  private <R, B> void copy(Field<R, B> field, R told, B builder, FactPath path) {
    if (field instanceof Field.TernaryField<R, B> truth) {
      truth.set().accept(builder, truth(path, truth.get().apply(told)));
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      copyValue(value, told, builder, path);
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      copyWithin(within, told, builder, path);
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      copyList(list, told, builder, path);
    } else if (field instanceof Field.DayField<R, B> day) {
      day.set().accept(builder, day.get().apply(told));
    } else if (field instanceof Field.KeyField<R, B> key) {
      key.set().accept(builder, key.get().apply(told));
    }
  }

  private <R, B, T> void copyValue(
      Field.ValueField<R, B, T> field, R told, B builder, FactPath path) {
    field.set().accept(builder, value(path, field.domain(), field.get().apply(told)));
  }

  private <R, B, N> void copyWithin(
      Field.RecordField<R, B, N> field, R told, B builder, FactPath path) {
    field.set().accept(builder, copy(field.type(), field.get().apply(told), path));
  }

  private <R, B, E> void copyList(
      Field.ListField<R, B, E> field, R told, B builder, FactPath path) {
    Listing<E> listing = field.get().apply(told);
    ImmutableList.Builder<E> entries = ImmutableList.builder();
    int place = 0;
    for (E entry : listing.entries()) {
      entries.add(copy(field.type(), entry, path.element(field.key(entry, place++))));
    }
    field.set().accept(builder, listing(path, new Listing<>(entries.build(), listing.complete())));
  }
}
