// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Walks over the fields of a record and of all records within it. */
final class FactWalk {
  private static final String YES_OR_NO = "true or false";

  private FactWalk() {}

  static ImmutableList<FactDefinition> definitions(RecordType<?, ?> type) {
    ImmutableList.Builder<FactDefinition> found = ImmutableList.builder();
    define(type, FactPath.CASE, found);
    return found.build();
  }

  private static <R, B> void define(
      RecordType<R, B> type, FactPath at, ImmutableList.Builder<FactDefinition> found) {
    for (Field<R, B> field : type.fields()) {
      FactPath path = at.field(field.name().property());
      if (field instanceof Field.RecordField<R, B, ?> within) {
        define(within.type(), path, found);
      } else {
        found.add(definition(path, field));
      }
      if (field instanceof Field.ListField<R, B, ?> list) {
        String whether = "whether all " + list.name().label() + " are listed";
        found.add(new FactDefinition(path.complete(), whether, list.name().row(), YES_OR_NO));
        define(list.type(), path.element("*"), found);
      }
    }
  }

  private static FactDefinition definition(FactPath path, Field<?, ?> field) {
    String values;
    if (field instanceof Field.ValueField<?, ?, ?> value) {
      values = value.domain().words();
    } else if (field instanceof Field.TernaryField<?, ?>) {
      values = YES_OR_NO;
    } else if (field instanceof Field.DayField<?, ?>) {
      values = "a day written as 2016-05-03; mandatory";
    } else if (field instanceof Field.KeyField<?, ?>) {
      values = "a text; mandatory";
    } else {
      values = "a list of records";
    }
    return new FactDefinition(path, field.name().label(), field.name().row(), values);
  }

  static <R> ImmutableMap<FactPath, FactState> states(RecordType<R, ?> type, R told) {
    ImmutableMap.Builder<FactPath, FactState> found = ImmutableMap.builder();
    state(type, told, FactPath.CASE, found);
    return found.buildOrThrow();
  }

  private static <R, B> void state(
      RecordType<R, B> type, R told, FactPath at, ImmutableMap.Builder<FactPath, FactState> found) {
    for (Field<R, B> field : type.fields()) {
      FactPath path = at.field(field.name().property());
      if (field instanceof Field.RecordField<R, B, ?> within) {
        stateWithin(within, told, path, found);
      } else if (field instanceof Field.ListField<R, B, ?> list) {
        stateList(list, told, path, found);
      } else {
        found.put(path, state(field, told));
      }
    }
  }

  private static <R, B, N> void stateWithin(
      Field.RecordField<R, B, N> field,
      R told,
      FactPath path,
      ImmutableMap.Builder<FactPath, FactState> found) {
    state(field.type(), field.get().apply(told), path, found);
  }

  private static <R, B, E> void stateList(
      Field.ListField<R, B, E> field,
      R told,
      FactPath path,
      ImmutableMap.Builder<FactPath, FactState> found) {
    Listing<E> listing = field.get().apply(told);
    found.put(path, listing.state());
    found.put(path.complete(), state(listing.complete()));
    int place = 0;
    for (E entry : listing.entries()) {
      state(field.type(), entry, path.element(field.key(entry, place++)), found);
    }
  }

  private static <R, B> FactState state(Field<R, B> field, R told) {
    if (field instanceof Field.ValueField<R, B, ?> value) {
      return state(value.get().apply(told));
    }
    if (field instanceof Field.TernaryField<R, B> truth) {
      return state(truth.get().apply(told));
    }
    return FactState.KNOWN;
  }

  private static FactState state(Ternary truth) {
    return truth.isKnown() ? FactState.KNOWN : FactState.UNKNOWN;
  }

  private static FactState state(Known<?> fact) {
    boolean none =
        fact.value().filter(v -> v instanceof Collection<?> c && c.isEmpty()).isPresent();
    return none ? FactState.KNOWN_NONE : fact.state();
  }
}
