// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.problem.Problems;

/** Reads what a mapping file says of one column. */
final class ColumnReader {
  private static final ImmutableSet<String> NOTHING = ImmutableSet.of("");
  private static final ImmutableSet<String> OF_COLUMN =
      ImmutableSet.of("fact", "values", "checked", "unknown", "dates", "listSeparator");
  private static final String LIST_SEPARATOR = ";";

  private final MappingReader reader;
  private final Problems problems;
  private final ImmutableSet<String> unknown;
  private final Optional<DatePattern> dates;
  private final String listSeparator;

  ColumnReader(MappingReader reader, MappingObject mapping, Problems problems) {
    this.reader = reader;
    this.problems = problems;
    this.unknown = mapping.has("unknown") ? mapping.texts("unknown") : NOTHING;
    this.dates = dates(mapping);
    this.listSeparator = listSeparator(mapping, LIST_SEPARATOR);
  }

  /** The column; empty where it cannot be told where it goes. */
  Optional<Column> read(String name, JsonNode told) {
    JsonNode json = told;
    if (told.isTextual()) {
      ObjectNode fact = JsonNodeFactory.instance.objectNode();
      json = fact.set("fact", told);
    }
    String at = "columns." + name;
    MappingObject column = new MappingObject(json, at, problems);
    if (!json.isObject()) {
      column.refuse("fact", "nothing", "the path of a fact", "Write the path, or an object.");
      return Optional.empty();
    }
    column.allowOnly(OF_COLUMN);
    String path = column.text("fact").orElse("");
    return reader.target(at, path).map(target -> column(name, target, column));
  }

  private Column column(String name, Target target, MappingObject column) {
    String at = "columns." + name;
    Optional<JsonNode> checked = column.value("checked");
    ImmutableMap<String, JsonNode> values = column.members("values");
    checked.ifPresent(value -> reader.fits(at + ".checked", target, element(target, value)));
    values.forEach((cell, value) -> checkValue(at + ".values." + cell, target, value));
    refuseWhatDoesNotGoTogether(target, column);
    return new Column(
        name,
        target,
        column.has("unknown") ? column.texts("unknown") : unknown,
        values,
        checked,
        column.has("dates") ? dates(column) : dates,
        listSeparator(column, listSeparator));
  }

  private void checkValue(String at, Target target, JsonNode value) {
    if (!value.isNull()) {
      reader.fits(at, target, element(target, value));
    }
  }

  /** One word of a set as a set. */
  private static JsonNode element(Target target, JsonNode value) {
    return target.kind() == Target.Kind.SET && !value.isArray()
        ? JsonNodeFactory.instance.arrayNode().add(value)
        : value;
  }

  private static void refuseWhatDoesNotGoTogether(Target target, MappingObject column) {
    boolean box = column.has("checked");
    boolean record = target.kind() == Target.Kind.RECORD;
    boolean single = target.kind() != Target.Kind.SET && !record;
    if (box && (single || column.has("values"))) {
      column.refuse(
          "checked",
          "\"checked\" for " + (single ? target.path() : "a column with \"values\""),
          "a box for one element of a set, or for one record of a list",
          "Use \"values\" alone.");
    }
    if (box && record && !column.isObject("checked")) {
      column.refuse("checked", "no JSON object", "the fields of the record", "Write { }.");
    }
    if (!box && record) {
      column.refuse(
          "fact",
          target.path() + ", which is a record",
          "the path of a fact, or \"checked\" with the fields of the record",
          "Add a field to the path, or \"checked\".");
    }
  }

  private static Optional<DatePattern> dates(MappingObject object) {
    Optional<String> written = object.text("dates");
    Optional<DatePattern> pattern = written.flatMap(DatePattern::of);
    if (written.isPresent() && pattern.isEmpty()) {
      object.refuse(
          "dates",
          "\"" + written.orElseThrow() + "\"",
          "a pattern with a year of four digits",
          "Write it as \"dd.MM.yyyy\" or \"MM/dd/yyyy\".");
    }
    return pattern;
  }

  private static String listSeparator(MappingObject object, String otherwise) {
    Optional<String> separator = object.text("listSeparator");
    if (separator.filter(String::isBlank).isPresent()) {
      object.refuse("listSeparator", "nothing", "at least one character", "Write \";\" or \"|\".");
    }
    return separator.filter(told -> !told.isBlank()).orElse(otherwise);
  }
}
