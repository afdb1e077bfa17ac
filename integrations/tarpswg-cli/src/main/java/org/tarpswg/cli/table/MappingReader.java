// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** Reads a mapping file, and refuses at once what no row could be read by. */
final class MappingReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final ImmutableSet<String> OF_MAPPING =
      ImmutableSet.of(
          "separator",
          "id",
          "dates",
          "listSeparator",
          "unknown",
          "knownNone",
          "columns",
          "constants",
          "ignore");
  private static final int SUGGESTIONS = 3;
  private static final String AS_OF = "asOf";

  private final Problems problems;
  private final MappingObject mapping;
  private final ColumnReader columns;

  private MappingReader(JsonNode json, Problems problems) {
    this.problems = problems;
    this.mapping = new MappingObject(json, "", problems);
    this.columns = new ColumnReader(this, mapping, problems);
  }

  static ColumnMapping read(byte[] json) {
    Problems problems = new Problems();
    JsonNode tree = parse(json);
    ColumnMapping read = new MappingReader(tree, problems).read();
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems.list());
    }
    return read;
  }

  private static JsonNode parse(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (tree.isObject()) {
        return tree;
      }
      throw malformed("something else than an object");
    } catch (JsonProcessingException e) {
      throw malformed(
          e.getLocation() == null
              ? "a fault"
              : "a fault in line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw malformed("bytes that are no text");
    }
  }

  private static InvalidTableException malformed(String found) {
    return new InvalidTableException(
        ImmutableList.of(
            new Problem(
                "INVALID_MAPPING",
                "(document)",
                found,
                "one JSON object",
                "See docs/BATCH.md for an example.")));
  }

  private ColumnMapping read() {
    mapping.allowOnly(OF_MAPPING);
    char separator = separator();
    ImmutableList<Column> read =
        mapping.members("columns").entrySet().stream()
            .map(column -> columns.read(column.getKey(), column.getValue()))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    ImmutableMap<Target, JsonNode> constants = constants();
    Optional<String> id = mapping.text("id");
    ImmutableSet<String> ignored = mapping.texts("ignore");
    refuseTwice(read, constants);
    refuseUsed(ignored, id, read);
    return new ColumnMapping(separator, id, read, constants, ignored, knownNone(read));
  }

  private char separator() {
    String separator = mapping.text("separator").orElse(",");
    boolean one =
        separator.length() == 1 && separator.charAt(0) < 128 && !"\"\r\n".contains(separator);
    if (!one) {
      mapping.refuse(
          "separator", "\"" + separator + "\"", "one character", "Write \",\" or \";\".");
      return ',';
    }
    return separator.charAt(0);
  }

  private ImmutableMap<Target, JsonNode> constants() {
    ImmutableMap.Builder<Target, JsonNode> constants = ImmutableMap.builder();
    mapping
        .members("constants")
        .forEach(
            (path, value) ->
                target("constants." + path, path)
                    .filter(target -> fits("constants." + path, target, value))
                    .ifPresent(target -> constants.put(target, value)));
    return constants.buildOrThrow();
  }

  /** The sets of boxes of which none ticked means none. */
  private ImmutableSet<String> knownNone(ImmutableList<Column> read) {
    ImmutableSet<String> paths = mapping.texts("knownNone");
    for (String path : paths) {
      if (read.stream().noneMatch(c -> c.checked().isPresent() && c.target().path().equals(path))) {
        mapping.refuse(
            "knownNone",
            "\"" + path + "\"",
            "the paths of sets that have boxes to tick",
            "Remove it, or map columns to it with \"checked\".");
      }
    }
    return paths;
  }

  /** The place in the case; tells where there is none. */
  Optional<Target> target(String at, String path) {
    Optional<Target> target = Target.find(path);
    if (target.isEmpty()) {
      problems.add(
          "INVALID_MAPPING",
          at,
          "\"" + path + "\"",
          "the path of a fact",
          "Use " + near(path) + ".");
    }
    return target;
  }

  private static String near(String path) {
    String last = Ascii.toLowerCase(path.substring(path.lastIndexOf('.') + 1));
    ImmutableList<String> near =
        FactCatalog.all().stream()
            .map(fact -> fact.path().text())
            .filter(known -> Ascii.toLowerCase(known).endsWith(last))
            .limit(SUGGESTIONS)
            .collect(toImmutableList());
    return near.isEmpty() ? "a path of the template" : String.join(" or ", near);
  }

  /** Whether a case can hold this value there; tells why not. */
  boolean fits(String at, Target target, JsonNode value) {
    ImmutableList<Problem> refused = CaseValues.refused(target, value);
    refused.forEach(
        problem ->
            problems.add("INVALID_MAPPING", at, problem.found(), problem.rule(), problem.cure()));
    return refused.isEmpty();
  }

  /** Boxes of one set may share their fact; nothing else may. */
  private void refuseTwice(ImmutableList<Column> read, ImmutableMap<Target, JsonNode> constants) {
    Map<String, Boolean> boxes = new HashMap<>();
    constants.keySet().forEach(target -> boxes.put(target.path(), false));
    for (Column column : read) {
      boolean box = column.checked().isPresent() && column.target().kind() == Target.Kind.SET;
      Boolean earlier = boxes.put(column.target().path(), box);
      if (earlier != null && !(earlier && box)) {
        problems.add(
            "INVALID_MAPPING",
            "columns." + column.name(),
            column.target().path(),
            "a fact that nothing else is mapped to",
            "Map one column to it and ignore the other.");
      }
    }
    if (!boxes.containsKey(AS_OF) && problems.isEmpty()) {
      problems.add(
          "INVALID_MAPPING",
          "columns",
          "no column for asOf",
          "the day of assessment of each case",
          "Map a column to asOf, or name a day under constants.");
    }
  }

  private void refuseUsed(
      ImmutableSet<String> ignored, Optional<String> id, ImmutableList<Column> read) {
    Stream.concat(id.stream(), read.stream().map(Column::name))
        .filter(ignored::contains)
        .forEach(
            both ->
                mapping.refuse(
                    "ignore", both, "columns that are not mapped", "Remove it there or here."));
  }
}
