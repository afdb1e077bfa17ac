// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarpswg.model.problem.Problems;

/**
 * Turns a cell into the JSON value it stands for. What a fact may hold is not decided here but by
 * the reader of cases: a word that is no number goes there as it is.
 */
final class CellReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,50}(\\.\\d{1,50})?");

  private final Problems problems;

  CellReader(Problems problems) {
    this.problems = problems;
  }

  /** The value; empty where the cell says nothing, or stands for nothing and was told. */
  Optional<JsonNode> read(Column column, String cell) {
    if (column.unknown().contains(cell)) {
      return Optional.empty();
    }
    return column.target().kind() == Target.Kind.SET && !column.values().containsKey(cell)
        ? set(column, cell)
        : one(column, cell);
  }

  private Optional<JsonNode> set(Column column, String cell) {
    ArrayNode all = JSON.arrayNode();
    for (String word : Splitter.on(column.listSeparator()).trimResults().split(cell)) {
      Optional<JsonNode> value = one(column, word);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      add(all, value.orElseThrow());
    }
    return Optional.of(all);
  }

  private static void add(ArrayNode all, JsonNode value) {
    if (value.isArray()) {
      all.addAll((ArrayNode) value);
    } else {
      all.add(value);
    }
  }

  private Optional<JsonNode> one(Column column, String cell) {
    if (!column.values().isEmpty()) {
      return mapped(column, cell);
    }
    return switch (column.target().kind()) {
      case TRUTH -> truth(column, cell);
      case NUMBER -> Optional.of(number(cell));
      case DATE -> date(column, cell);
      case TEXT, SET, RECORD -> Optional.of(JSON.textNode(cell));
    };
  }

  private Optional<JsonNode> mapped(Column column, String cell) {
    JsonNode value = column.values().get(cell);
    if (value == null) {
      refuse(
          column,
          cell,
          "one of " + String.join(", ", column.values().keySet()),
          "Correct the cell, or say under \"values\" or \"unknown\" what it stands for.");
      return Optional.empty();
    }
    if (value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        column.target().kind() == Target.Kind.SET && !value.isArray()
            ? JSON.arrayNode().add(value)
            : value);
  }

  private Optional<JsonNode> truth(Column column, String cell) {
    Optional<Boolean> truth = truth(cell);
    if (truth.isEmpty()) {
      refuse(
          column,
          cell,
          "1 or 0, true or false",
          "Correct the cell, or say under \"values\" what it stands for.");
    }
    return truth.map(JSON::booleanNode);
  }

  /** As forms and statistics programs write it; empty if it is neither. */
  static Optional<Boolean> truth(String cell) {
    return switch (Ascii.toLowerCase(cell)) {
      case "1", "true", "checked" -> Optional.of(true);
      case "0", "false", "unchecked" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static JsonNode number(String cell) {
    if (!NUMBER.matcher(cell).matches()) {
      return JSON.textNode(cell);
    }
    BigDecimal number = new BigDecimal(cell);
    return number.scale() == 0
        ? JSON.numberNode(number.toBigIntegerExact())
        : JSON.numberNode(number);
  }

  private Optional<JsonNode> date(Column column, String cell) {
    if (column.dates().isEmpty()) {
      return Optional.of(JSON.textNode(cell));
    }
    DatePattern pattern = column.dates().orElseThrow();
    Optional<String> iso = pattern.iso(cell);
    if (iso.isEmpty()) {
      refuse(
          column,
          cell,
          "a date that exists, written as " + pattern,
          "Correct the cell, or name another pattern under \"dates\".");
    }
    return iso.map(JSON::textNode);
  }

  private void refuse(Column column, String cell, String rule, String cure) {
    problems.add("UNKNOWN_CELL", column.place(), "\"" + cell + "\"", rule, cure);
  }
}
