// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.model.problem.Problems;

/** An object of the mapping file; what is not as it should be is told and reads as absent. */
final class MappingObject {
  private final JsonNode json;
  private final String at;
  private final Problems problems;

  MappingObject(JsonNode json, String at, Problems problems) {
    this.json = json;
    this.at = at;
    this.problems = problems;
  }

  /** Tells of every property but these. */
  void allowOnly(ImmutableSet<String> properties) {
    for (var property : json.properties()) {
      if (!properties.contains(property.getKey())) {
        refuse(
            property.getKey(),
            "a property that does not exist here",
            "one of " + String.join(", ", properties),
            "Remove it, or correct its name.");
      }
    }
  }

  Optional<String> text(String property) {
    return of(property, JsonNode::isTextual, "a text").map(JsonNode::textValue);
  }

  /** Texts of a list; of nothing none. */
  ImmutableSet<String> texts(String property) {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    of(property, JsonNode::isArray, "a list of texts")
        .ifPresent(list -> list.forEach(each -> addText(property, each, texts)));
    return texts.build();
  }

  private void addText(String property, JsonNode each, ImmutableSet.Builder<String> texts) {
    if (each.isTextual()) {
      texts.add(each.textValue());
    } else {
      refuse(property, "a JSON " + kind(each), "a list of texts", "Write each in double quotes.");
    }
  }

  /** The members of an object; of nothing none. */
  ImmutableMap<String, JsonNode> members(String property) {
    return of(property, JsonNode::isObject, "a JSON object")
        .map(object -> ImmutableMap.copyOf(object.properties()))
        .orElse(ImmutableMap.of());
  }

  Optional<JsonNode> value(String property) {
    return of(property, value -> true, "");
  }

  boolean has(String property) {
    return json.has(property);
  }

  boolean isObject(String property) {
    return json.path(property).isObject();
  }

  void refuse(String property, String found, String rule, String cure) {
    String place = at.isEmpty() ? property : at + "." + property;
    problems.add("INVALID_MAPPING", place, found, rule, cure);
  }

  private Optional<JsonNode> of(String property, Predicate<JsonNode> fits, String rule) {
    JsonNode value = json.get(property);
    if (value == null) {
      return Optional.empty();
    }
    if (!fits.test(value)) {
      refuse(property, "a JSON " + kind(value), rule, "See docs/BATCH.md for an example.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  static String kind(JsonNode value) {
    return Ascii.toLowerCase(value.getNodeType().name());
  }
}
