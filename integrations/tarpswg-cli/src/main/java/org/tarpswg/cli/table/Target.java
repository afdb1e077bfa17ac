// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;

/**
 * Where in a case a cell goes. Immutable.
 *
 * @param path the path of the fact, or of a record of a list
 * @param within the records that lead there
 * @param property the last JSON property; of a record of a list the name of the list
 * @param kind what can stand there
 */
record Target(String path, ImmutableList<Step> within, String property, Kind kind) {
  private static final Pattern STEP =
      Pattern.compile("\\G([A-Za-z0-9]+)(?:\\[([^\\]*]+)])?(\\.|$)");
  private static final Pattern PLACE = Pattern.compile("\\d{1,4}");
  private static final String COMPLETE = "complete";

  /** What can stand at a place of the case. */
  enum Kind {
    /** True or false. */
    TRUTH,
    /** A number. */
    NUMBER,
    /** A day, month or year. */
    DATE,
    /** One word or text. */
    TEXT,
    /** Several words. */
    SET,
    /** A record of a list. */
    RECORD
  }

  /**
   * A record on the way.
   *
   * @param property its JSON property
   * @param key which record of the list of that name; empty where it is no list
   * @param keyProperty the property that holds the key, where records of that list have one
   */
  record Step(String property, Optional<String> key, Optional<String> keyProperty) {}

  /** The place with this path; empty if a case has none. */
  static Optional<Target> find(String path) {
    return find(path, STEP.matcher(path), FactCatalog.caseType(), ImmutableList.of());
  }

  private static Optional<Target> find(
      String path, Matcher steps, RecordType<?, ?> type, ImmutableList<Step> within) {
    if (!steps.find()) {
      return Optional.empty();
    }
    Field<?, ?> field = field(type, steps.group(1));
    boolean last = steps.group(3).isEmpty();
    if (field instanceof Field.RecordField<?, ?, ?> record) {
      return steps.group(2) != null || last
          ? Optional.empty()
          : find(path, steps, record.type(), with(within, step(record, null, Optional.empty())));
    } else if (field instanceof Field.ListField<?, ?, ?> list) {
      return inList(path, steps, list, within);
    }
    return field != null && last && steps.group(2) == null
        ? kind(field).map(kind -> new Target(path, within, field.name().property(), kind))
        : Optional.empty();
  }

  private static Optional<Target> inList(
      String path, Matcher steps, Field.ListField<?, ?, ?> list, ImmutableList<Step> within) {
    String key = steps.group(2);
    boolean last = steps.group(3).isEmpty();
    if (key == null) {
      boolean complete = !last && steps.find() && steps.group().equals(COMPLETE);
      return complete
          ? Optional.of(new Target(path, within, list.completeProperty(), Kind.TRUTH))
          : Optional.empty();
    }
    Optional<String> keyProperty = keyProperty(list.type());
    if (keyProperty.isEmpty() && !PLACE.matcher(key).matches()) {
      return Optional.empty();
    }
    ImmutableList<Step> inside = with(within, step(list, key, keyProperty));
    return last
        ? Optional.of(new Target(path, inside, list.name().property(), Kind.RECORD))
        : find(path, steps, list.type(), inside);
  }

  private static Step step(Field<?, ?> field, @Nullable String key, Optional<String> keyProperty) {
    return new Step(field.name().property(), Optional.ofNullable(key), keyProperty);
  }

  private static ImmutableList<Step> with(ImmutableList<Step> within, Step step) {
    return ImmutableList.<Step>builder().addAll(within).add(step).build();
  }

  private static @Nullable Field<?, ?> field(RecordType<?, ?> type, String property) {
    return type.fields().stream()
        .filter(field -> field.name().property().equals(property))
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> keyProperty(RecordType<?, ?> type) {
    return type.fields().stream()
        .filter(Field.KeyField.class::isInstance)
        .map(field -> field.name().property())
        .findFirst();
  }

  /** What can stand in the field; nothing where it is the key of a record, which its path holds. */
  private static Optional<Kind> kind(Field<?, ?> field) {
    if (field instanceof Field.TernaryField<?, ?>) {
      return Optional.of(Kind.TRUTH);
    } else if (field instanceof Field.DayField<?, ?>) {
      return Optional.of(Kind.DATE);
    } else if (field instanceof Field.ValueField<?, ?, ?> value) {
      return Optional.of(kind(value.domain()));
    }
    return Optional.empty();
  }

  private static Kind kind(Domain<?> domain) {
    if (domain instanceof Domain.Dates) {
      return Kind.DATE;
    } else if (domain instanceof Domain.Choices<?> || domain instanceof Domain.LesionIds) {
      return Kind.SET;
    } else if (domain instanceof Domain.Whole
        || domain instanceof Domain.Decimal
        || domain instanceof Domain.MonthCount) {
      return Kind.NUMBER;
    }
    return Kind.TEXT;
  }

  /** Whether it lies in a record of a list. */
  boolean isInList() {
    return within.stream().anyMatch(step -> step.key().isPresent());
  }
}
