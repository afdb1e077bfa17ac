// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** For each fact of the catalog and each value of its domain: the case that tells this alone. */
public final class CasesWithOneFact {
  /** The day of assessment of every case here. */
  public static final LocalDate AS_OF = LocalDate.of(2018, 3, 1);

  /**
   * A record that tells one fact.
   *
   * @param path the template of the fact
   * @param told the record
   */
  public record Telling<R>(FactPath path, R told) {}

  private CasesWithOneFact() {}

  /** All of them, about two thousand; a fact within a list stands in a list of one record. */
  public static Stream<Telling<PatientCase>> all() {
    return records(FactCatalog.caseType(), FactPath.of(""));
  }

  /** A builder with what every record of this type must have. */
  public static <R, B> B started(RecordType<R, B> type) {
    B builder = type.newBuilder();
    for (Field<R, B> field : type.fields()) {
      if (field instanceof Field.KeyField<R, B> key) {
        key.set().accept(builder, "L1");
      } else if (field instanceof Field.DayField<R, B> day) {
        day.set().accept(builder, AS_OF);
      }
    }
    return builder;
  }

  private static <R, B> Stream<Telling<R>> records(RecordType<R, B> type, FactPath at) {
    return type.fields().stream()
        .flatMap(field -> of(type, field, at.field(field.name().property())));
  }

  private static <R, B> Stream<Telling<R>> of(
      RecordType<R, B> type, Field<R, B> field, FactPath path) {
    if (field instanceof Field.TernaryField<R, B> truth) {
      return Stream.of(Ternary.YES, Ternary.NO).map(told -> one(type, truth.set(), told, path));
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      return values(type, value, path);
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      return within(type, within, path);
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      return list(type, list, path);
    }
    return Stream.empty();
  }

  private static <R, B, V> Telling<R> one(
      RecordType<R, B> type, BiConsumer<B, V> set, V value, FactPath path) {
    B builder = started(type);
    set.accept(builder, value);
    return new Telling<>(path, type.build(builder));
  }

  private static <R, B, T> Stream<Telling<R>> values(
      RecordType<R, B> type, Field.ValueField<R, B, T> field, FactPath path) {
    return ValuesOfADomain.of(field.domain()).stream()
        .map(value -> one(type, field.set(), Known.known(value), path));
  }

  private static <R, B, N> Stream<Telling<R>> within(
      RecordType<R, B> type, Field.RecordField<R, B, N> field, FactPath path) {
    return records(field.type(), path)
        .map(told -> one(type, field.set(), told.told(), told.path()));
  }

  private static <R, B, E> Stream<Telling<R>> list(
      RecordType<R, B> type, Field.ListField<R, B, E> field, FactPath path) {
    Stream<Telling<R>> empty =
        Stream.of(Ternary.YES, Ternary.NO)
            .map(complete -> new Listing<E>(ImmutableList.of(), complete))
            .map(listing -> one(type, field.set(), listing, path.complete()));
    Stream<Telling<R>> filled =
        records(field.type(), path.element("*"))
            .map(told -> one(type, field.set(), Listing.atLeast(told.told()), told.path()));
    return Stream.concat(empty, filled);
  }
}
