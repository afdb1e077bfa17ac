// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case in the making: values are put at their paths in any order, records of lists come into
 * being with their first value. Not thread-safe; for one row.
 */
final class CaseTree {
  private final Node root = new Node();
  private final Map<String, String> places = new HashMap<>();

  /** A record: its values, its records and its lists, each in the order they were first told. */
  private static final class Node {
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final Map<String, Node> records = new LinkedHashMap<>();
    private final Map<String, Map<String, Node>> lists = new LinkedHashMap<>();
    private Optional<String> keyProperty = Optional.empty();
  }

  /** Puts a value at its place. */
  void put(Target target, JsonNode value) {
    Node node = node(target.within());
    if (target.kind() == Target.Kind.RECORD) {
      value.properties().forEach(each -> node.values.put(each.getKey(), each.getValue()));
    } else {
      node.values.put(target.property(), value);
    }
  }

  /** Whether the records of lists that lead to this place are there. */
  boolean has(Target target) {
    Node node = root;
    for (Target.Step step : target.within()) {
      Node next =
          step.key().isPresent()
              ? node.lists.getOrDefault(step.property(), Map.of()).get(step.key().orElseThrow())
              : node.records.get(step.property());
      if (next == null) {
        return false;
      }
      node = next;
    }
    return true;
  }

  private Node node(ImmutableList<Target.Step> steps) {
    Node node = root;
    for (Target.Step step : steps) {
      node = step.key().isPresent() ? entry(node, step) : record(node, step);
    }
    return node;
  }

  private static Node record(Node node, Target.Step step) {
    return node.records.computeIfAbsent(step.property(), property -> new Node());
  }

  private static Node entry(Node node, Target.Step step) {
    Node entry =
        node.lists
            .computeIfAbsent(step.property(), property -> new LinkedHashMap<>())
            .computeIfAbsent(step.key().orElseThrow(), key -> new Node());
    entry.keyProperty = step.keyProperty();
    return entry;
  }

  /** The case as JSON. A list that is said to be complete and has no record is written as empty. */
  ObjectNode json() {
    return json(root, "", "");
  }

  /**
   * The path as the mapping has it: records without a key move up in their list where those before
   * them are not told.
   */
  String mapped(String path) {
    for (int end = path.lastIndexOf(']'); end > 0; end = path.lastIndexOf(']', end - 1)) {
      String start = places.get(path.substring(0, end + 1));
      if (start != null) {
        return start + path.substring(end + 1);
      }
    }
    return path;
  }

  private ObjectNode json(Node node, String at, String mapped) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    node.values.forEach(json::set);
    node.records.forEach(
        (property, record) ->
            json.set(property, json(record, at + property + ".", mapped + property + ".")));
    node.lists.forEach(
        (property, entries) -> json.set(property, list(entries, at + property, mapped + property)));
    node.values.forEach((property, value) -> emptyList(json, property, value));
    return json;
  }

  private ArrayNode list(Map<String, Node> entries, String at, String mapped) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Map.Entry<String, Node> told : inOrder(entries)) {
      String key = told.getKey();
      Node entry = told.getValue();
      entry.keyProperty.ifPresent(
          property -> entry.values.put(property, JsonNodeFactory.instance.textNode(key)));
      String place =
          at + "[" + (entry.keyProperty.isPresent() ? key : Integer.toString(list.size())) + "]";
      places.put(place, mapped + "[" + key + "]");
      list.add(json(entry, place + ".", mapped + "[" + key + "]."));
    }
    return list;
  }

  private static List<Map.Entry<String, Node>> inOrder(Map<String, Node> entries) {
    List<Map.Entry<String, Node>> told = new ArrayList<>(entries.entrySet());
    if (entries.values().stream().allMatch(entry -> entry.keyProperty.isEmpty())) {
      told.sort(Comparator.comparingInt(entry -> Integer.parseInt(entry.getKey())));
    }
    return told;
  }

  private static void emptyList(ObjectNode json, String property, JsonNode value) {
    String list = property.replaceFirst("Complete$", "");
    if (!list.equals(property) && value.isBoolean() && value.booleanValue() && !json.has(list)) {
      json.putArray(list);
    }
  }
}
