// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.problem.Problems;

/**
 * Reads records of an answer by their description, at full detail; what is refused becomes a
 * problem and reads as empty.
 */
final class AnswerReader {
  private final Problems problems;
  private final ValueReader values;

  AnswerReader(InputLimits limits, Problems problems) {
    this.problems = problems;
    this.values = new ValueReader(problems, limits);
  }

  /**
   * Reads a record.
   *
   * @param beside properties of the object that are no fields of the record
   */
  <R, B> Optional<R> record(
      AnswerType<R, B> type, JsonNode node, FactPath at, ImmutableSet<String> beside) {
    if (!node.isObject()) {
      values.wrongType(at, node, "a JSON object", "Write its fields within { }.");
      return Optional.empty();
    }
    B builder = type.newBuilder();
    if (!fields(type.name(), type.fields(), builder, node, at, beside)) {
      return Optional.empty();
    }
    R read = type.build(builder);
    return agrees(type.fields(), read, node, at) ? Optional.of(read) : Optional.empty();
  }

  /** Whether every field could be read, so that the record can be built. */
  private <R, B> boolean fields(
      String owner,
      ImmutableList<AnswerField<R, B>> fields,
      B builder,
      JsonNode node,
      FactPath at,
      ImmutableSet<String> beside) {
    refuseUnknown(owner, fields, node, at, beside);
    boolean whole = true;
    for (AnswerField<R, B> field : fields) {
      JsonNode value = node.path(field.name().property());
      whole &= field(owner, field, builder, value, at.field(field.name().property()));
    }
    return whole;
  }

  private <R, B> boolean field(
      String owner, AnswerField<R, B> field, B builder, JsonNode value, FactPath at) {
    if (value.isMissingNode()) {
      return field instanceof AnswerField.Maybe<R, B, ?> || missing(field, at);
    } else if (field instanceof AnswerField.One<R, B, ?> one) {
      return one(one, builder, value, at);
    } else if (field instanceof AnswerField.Maybe<R, B, ?> maybe) {
      return maybe(maybe, builder, value, at);
    } else if (field instanceof AnswerField.Many<R, B, ?> many) {
      return many(many, builder, value, at);
    } else if (field instanceof AnswerField.Within<R, B, ?> within) {
      return within(within, builder, value, at);
    } else if (field instanceof AnswerField.Records<R, B, ?> records) {
      return records(records, builder, value, at);
    } else if (field instanceof AnswerField.Group<R, B> group) {
      return group(owner, group, builder, value, at);
    }
    return true;
  }

  private boolean missing(AnswerField<?, ?> field, FactPath at) {
    problems.add(
        "MISSING", at.text(), "nothing", field.name().words(), "Write the answer at full detail.");
    return false;
  }

  private <R, B, T> boolean one(
      AnswerField.One<R, B, T> field, B builder, JsonNode value, FactPath at) {
    Optional<T> read = field.form().reading().read(values, value, at);
    read.ifPresent(told -> field.set().accept(builder, told));
    return read.isPresent();
  }

  private <R, B, T> boolean maybe(
      AnswerField.Maybe<R, B, T> field, B builder, JsonNode value, FactPath at) {
    Optional<T> read = field.form().reading().read(values, value, at);
    read.ifPresent(told -> field.set().accept(builder, told));
    return read.isPresent();
  }

  private <R, B, T> boolean many(
      AnswerField.Many<R, B, T> field, B builder, JsonNode value, FactPath at) {
    if (!isList(value, at)) {
      return false;
    }
    ImmutableList.Builder<T> read = ImmutableList.builder();
    Set<T> seen = new HashSet<>();
    boolean whole = true;
    int place = 0;
    for (JsonNode entry : value) {
      FactPath path = at.element(Integer.toString(place++));
      Optional<T> told = field.form().reading().read(values, entry, path);
      boolean fresh = told.filter(each -> !field.distinct() || isNew(each, seen, path)).isPresent();
      whole &= fresh;
      told.ifPresent(read::add);
    }
    field.set().accept(builder, read.build());
    return whole;
  }

  private <T> boolean isNew(T value, Set<T> seen, FactPath at) {
    if (!seen.add(value)) {
      problems.add(
          "DUPLICATE_VALUE",
          at.text(),
          "\"" + Nearest.clip(value.toString()) + "\"",
          "each value once",
          "Remove it.");
      return false;
    }
    return true;
  }

  private <R, B, N> boolean within(
      AnswerField.Within<R, B, N> field, B builder, JsonNode value, FactPath at) {
    Optional<N> read = record(field.type().get(), value, at, ImmutableSet.of());
    read.ifPresent(told -> field.set().accept(builder, told));
    return read.isPresent();
  }

  private <R, B, E> boolean records(
      AnswerField.Records<R, B, E> field, B builder, JsonNode value, FactPath at) {
    if (!isList(value, at)) {
      return false;
    }
    ImmutableList.Builder<E> read = ImmutableList.builder();
    boolean whole = true;
    int place = 0;
    for (JsonNode entry : value) {
      FactPath path = at.element(Integer.toString(place++));
      Optional<E> told = record(field.type().get(), entry, path, ImmutableSet.of());
      whole &= told.isPresent();
      told.ifPresent(read::add);
    }
    field.set().accept(builder, read.build());
    return whole;
  }

  private <R, B> boolean group(
      String owner, AnswerField.Group<R, B> group, B builder, JsonNode value, FactPath at) {
    if (!value.isObject()) {
      values.wrongType(at, value, "a JSON object", "Write its fields within { }.");
      return false;
    }
    return fields(owner, group.fields(), builder, value, at, ImmutableSet.of());
  }

  private boolean isList(JsonNode value, FactPath at) {
    if (!value.isArray()) {
      values.wrongType(at, value, "a list", "Write its entries within [ ].");
      return false;
    }
    return values.isWithinLimit(value, at);
  }

  /** Whether what follows from the rest of the record says the same as the rest. */
  private <R, B> boolean agrees(
      ImmutableList<AnswerField<R, B>> fields, R read, JsonNode node, FactPath at) {
    boolean agrees = true;
    for (AnswerField<R, B> field : fields) {
      if (field instanceof AnswerField.Implied<R, B, ?> implied) {
        agrees &= agrees(implied, read, node, at.field(field.name().property()));
      }
    }
    return agrees;
  }

  private <R, B, T> boolean agrees(
      AnswerField.Implied<R, B, T> field, R read, JsonNode node, FactPath at) {
    T due = field.get().apply(read);
    JsonNode value = node.path(field.name().property());
    Optional<T> told = field.form().reading().read(values, value, at);
    if (told.isPresent() && !told.get().equals(due)) {
      problems.add(
          "DISAGREES",
          at.text(),
          "\"" + Nearest.clip(value.asText()) + "\"",
          "\"" + due + "\", which follows from the record",
          "Leave the answer as it was written.");
    }
    return told.filter(due::equals).isPresent();
  }

  private <R, B> void refuseUnknown(
      String owner,
      ImmutableList<AnswerField<R, B>> fields,
      JsonNode node,
      FactPath at,
      ImmutableSet<String> beside) {
    Set<String> known = new HashSet<>(beside);
    fields.forEach(field -> known.add(field.name().property()));
    Iterator<String> properties = node.fieldNames();
    while (properties.hasNext()) {
      String property = properties.next();
      if (!known.contains(property)) {
        values.unknownProperty(owner, property, known, at);
      }
    }
  }
}
