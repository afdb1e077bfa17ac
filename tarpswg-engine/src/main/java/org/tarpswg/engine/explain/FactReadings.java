// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import com.google.common.collect.ImmutableMap;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Reads every fact of a case that can be changed, in the order of the data dictionary. */
final class FactReadings {
  private static final String UNKNOWN = "unknown";
  private static final FactPath CASE = FactPath.of("");

  private final ImmutableMap<FactPath, FactState> states;
  private final ImmutableMap.Builder<FactPath, FactReading> found = ImmutableMap.builder();

  private FactReadings(PatientCase patientCase) {
    this.states = FactCatalog.states(patientCase);
  }

  /** One reading for each fact, known or not; of records those that are listed. */
  static ImmutableMap<FactPath, FactReading> of(PatientCase patientCase) {
    FactReadings readings = new FactReadings(patientCase);
    readings.read(FactCatalog.caseType(), patientCase, CASE);
    return readings.found.buildOrThrow();
  }

  private <R, B> void read(RecordType<R, B> type, R told, FactPath at) {
    for (Field<R, B> field : type.fields()) {
      read(field, told, at.field(field.name().property()));
    }
  }

  private <R, B> void read(Field<R, B> field, R told, FactPath path) {
    if (field instanceof Field.TernaryField<R, B> truth) {
      add(path, words(truth.get().apply(told)));
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      add(path, words(value.get().apply(told)));
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      readWithin(within, told, path);
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      readList(list, told, path);
    }
  }

  private <R, B, N> void readWithin(Field.RecordField<R, B, N> field, R told, FactPath path) {
    read(field.type(), field.get().apply(told), path);
  }

  private <R, B, E> void readList(Field.ListField<R, B, E> field, R told, FactPath path) {
    Listing<E> listing = field.get().apply(told);
    add(path, words(listing));
    add(path.complete(), words(listing.complete()));
    int place = 0;
    for (E entry : listing.entries()) {
      read(field.type(), entry, path.element(field.key(entry, place++)));
    }
  }

  private static String words(Known<?> value) {
    return value.value().map(ValueWords::of).orElse(UNKNOWN);
  }

  private static String words(Ternary truth) {
    return truth.isKnown() ? ValueWords.of(truth.isYes()) : UNKNOWN;
  }

  private static String words(Listing<?> listing) {
    return switch (listing.state()) {
      case KNOWN -> listing.entries().size() + " listed";
      case KNOWN_NONE -> "none";
      default -> UNKNOWN;
    };
  }

  private void add(FactPath path, String words) {
    FactState state = states.getOrDefault(path, FactState.UNKNOWN);
    found.put(
        path,
        FactReading.builder()
            .path(path)
            .label(FactCatalog.label(path))
            .value(words)
            .state(state)
            .build());
  }
}
