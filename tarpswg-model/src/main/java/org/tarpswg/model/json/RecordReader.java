// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/**
 * Reads records by walking over their declared fields. A field that is refused counts as a problem
 * and is left unknown, so that the others are still read and checked.
 */
final class RecordReader {
  private static final FactPath CASE = FactPath.of("");

  private final InputLimits limits;
  private final Problems problems;
  private final Problems unknown;
  private final ValueReader values;

  /**
   * A reader of one text.
   *
   * @param problems collects what is wrong
   * @param unknown collects the properties that do not exist: the same collection where they are
   *     wrong, another one where they are ignored
   */
  RecordReader(InputLimits limits, Problems problems, Problems unknown) {
    this.limits = limits;
    this.problems = problems;
    this.unknown = unknown;
    this.values = new ValueReader(problems, limits);
  }

  <R, B> @Nullable R readCase(RecordType<R, B> type, JsonNode tree) {
    if (!tree.isObject()) {
      values.wrongType(FactPath.of("(document)"), tree, "a JSON object", "Wrap the case in { }.");
      return null;
    }
    return read(type, tree, CASE);
  }

  private <R, B> @Nullable R read(RecordType<R, B> type, JsonNode node, FactPath at) {
    collectUnknownProperties(type, node, at);
    B builder = type.newBuilder();
    boolean complete = true;
    for (Field<R, B> field : type.fields()) {
      complete &= readField(field, builder, node, at);
    }
    return complete ? build(type, builder, at) : null;
  }

  private <R, B> @Nullable R build(RecordType<R, B> type, B builder, FactPath at) {
    try {
      return type.build(builder);
    } catch (InvalidCaseException refused) {
      for (Problem problem : refused.problems()) {
        problems.add(at.text().isEmpty() ? problem : problem.within(at.text()));
      }
      return null;
    }
  }

  /** Whether the record can still be built: false where a mandatory field is missing. */
  private <R, B> boolean readField(Field<R, B> field, B builder, JsonNode node, FactPath at) {
    FactPath path = at.field(field.name().property());
    JsonNode value = node.path(field.name().property());
    boolean told = !value.isMissingNode() && !value.isNull();
    if (field instanceof Field.ListField<R, B, ?> list) {
      readList(list, builder, value, node.path(list.completeProperty()), path);
    } else if (field instanceof Field.DayField<R, B> day) {
      return values.day(value, path).map(read -> set(day, builder, read)).isPresent();
    } else if (field instanceof Field.KeyField<R, B> key) {
      return values.key(value, path).map(read -> set(key, builder, read)).isPresent();
    } else if (told && field instanceof Field.TernaryField<R, B> truth) {
      truth.set().accept(builder, values.truth(value, path));
    } else if (told && field instanceof Field.ValueField<R, B, ?> fact) {
      readValue(fact, builder, value, path);
    } else if (told && field instanceof Field.RecordField<R, B, ?> within) {
      readWithin(within, builder, value, path);
    }
    return true;
  }

  private static <R, B> B set(Field.DayField<R, B> field, B builder, LocalDate day) {
    field.set().accept(builder, day);
    return builder;
  }

  private static <R, B> B set(Field.KeyField<R, B> field, B builder, String key) {
    field.set().accept(builder, key);
    return builder;
  }

  private <R, B, T> void readValue(
      Field.ValueField<R, B, T> field, B builder, JsonNode value, FactPath path) {
    values
        .read(field.domain(), value, path)
        .ifPresent(read -> field.set().accept(builder, Known.known(read)));
  }

  private <R, B, N> void readWithin(
      Field.RecordField<R, B, N> field, B builder, JsonNode value, FactPath path) {
    if (!value.isObject()) {
      values.wrongType(path, value, "a JSON object", "Write its fields within { }.");
      return;
    }
    N read = read(field.type(), value, path);
    if (read != null) {
      field.set().accept(builder, read);
    }
  }

  private <R, B, E> void readList(
      Field.ListField<R, B, E> field, B builder, JsonNode value, JsonNode complete, FactPath path) {
    Ternary all =
        complete.isMissingNode() || complete.isNull()
            ? Ternary.UNKNOWN
            : values.truth(complete, path.complete());
    if (value.isMissingNode() || value.isNull()) {
      readWithoutList(field, builder, all, path);
    } else if (!value.isArray()) {
      values.wrongType(path, value, "a list of records", "Write them within [ ].");
    } else if (value.size() > limits.entries()) {
      problems.add(
          "TOO_LARGE",
          path.text(),
          value.size() + " entries",
          "at most " + limits.entries() + " entries in a list",
          "Group like records; a program that embeds the reader can also raise the limit.");
    } else {
      readEntries(field, builder, value, all, path);
    }
  }

  /** Without a list nothing is told but this: that there is something to list. */
  private <R, B, E> void readWithoutList(
      Field.ListField<R, B, E> field, B builder, Ternary all, FactPath path) {
    if (all.isNo()) {
      field.set().accept(builder, new Listing<>(ImmutableList.of(), all));
    } else if (all.isYes()) {
      problems.add(
          "COMPLETE_WITHOUT_LIST",
          path.complete().text(),
          "true without a list",
          "a list beside " + field.completeProperty(),
          "Write \"" + field.name().property() + "\": [] if there are none.");
    }
  }

  /** Where an entry is refused, the others are no complete list: no second problem follows. */
  private <R, B, E> void readEntries(
      Field.ListField<R, B, E> field, B builder, JsonNode list, Ternary all, FactPath path) {
    ImmutableList.Builder<E> read = ImmutableList.builder();
    boolean whole = true;
    int place = 0;
    for (JsonNode entry : list) {
      E record = readEntry(field.type(), entry, path.element(key(field.type(), entry, place++)));
      whole &= record != null;
      Optional.ofNullable(record).or(() -> placeholder(field.type())).ifPresent(read::add);
    }
    field.set().accept(builder, new Listing<>(read.build(), whole ? all : Ternary.UNKNOWN));
  }

  /** What keeps the places of the entries behind a refused one; a record with an id needs none. */
  private static <E, B> Optional<E> placeholder(RecordType<E, B> type) {
    boolean hasId = type.fields().stream().anyMatch(Field.KeyField.class::isInstance);
    return hasId ? Optional.empty() : Optional.of(type.build(type.newBuilder()));
  }

  private <E, B> @Nullable E readEntry(RecordType<E, B> type, JsonNode entry, FactPath at) {
    if (!entry.isObject()) {
      values.wrongType(at, entry, "a JSON object", "Write its fields within { }.");
      return null;
    }
    return read(type, entry, at);
  }

  private static <E> String key(RecordType<E, ?> type, JsonNode entry, int place) {
    return type.fields().stream()
        .filter(Field.KeyField.class::isInstance)
        .map(field -> entry.path(field.name().property()))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .map(Nearest::clip)
        .findFirst()
        .orElse(Integer.toString(place));
  }

  private void collectUnknownProperties(RecordType<?, ?> type, JsonNode node, FactPath at) {
    Set<String> known = new HashSet<>();
    for (Field<?, ?> field : type.fields()) {
      known.add(field.name().property());
      if (field instanceof Field.ListField<?, ?, ?> list) {
        known.add(list.completeProperty());
      }
    }
    Iterator<String> properties = node.fieldNames();
    while (properties.hasNext()) {
      String property = properties.next();
      if (!known.contains(property)) {
        unknown.add(ValueReader.unknown(type.name(), property, known, at, unknown.isFull()));
      }
    }
  }
}
