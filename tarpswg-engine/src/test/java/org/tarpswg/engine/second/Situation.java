// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.Ternary;

/**
 * A case as the table sees it: the tree of its JSON, one entity instead of a histology beside all
 * that it can be, and the records that the expression is speaking of by name. Immutable.
 */
final class Situation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HISTOLOGY = "histology";
  private static final String CANDIDATES = "candidates";

  private final JsonNode root;
  private final ImmutableMap<String, JsonNode> records;

  private Situation(JsonNode root, ImmutableMap<String, JsonNode> records) {
    this.root = root;
    this.records = records;
  }

  /** One for each entity that the tumor can be; a single one where nothing is told of it. */
  static ImmutableList<Situation> of(PatientCase patientCase) {
    ObjectNode tree = tree(patientCase);
    ImmutableSet<HistologicEntity> candidates =
        patientCase
            .primary()
            .histology()
            .value()
            .map(Histology::candidates)
            .orElse(ImmutableSet.of());
    if (candidates.isEmpty()) {
      return ImmutableList.of(new Situation(tree, ImmutableMap.of()));
    }
    return candidates.stream()
        .map(entity -> new Situation(withEntity(tree, entity, candidates), ImmutableMap.of()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ObjectNode tree(PatientCase patientCase) {
    try {
      return (ObjectNode) JSON.readTree(CaseWriter.line(patientCase));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode withEntity(
      ObjectNode tree, HistologicEntity entity, ImmutableSet<HistologicEntity> candidates) {
    ObjectNode primary = ((ObjectNode) tree.path("primary")).objectNode();
    primary.setAll((ObjectNode) tree.path("primary"));
    primary.put(HISTOLOGY, entity.name());
    candidates.forEach(candidate -> primary.withArray(CANDIDATES).add(candidate.name()));
    ObjectNode copy = tree.objectNode();
    copy.setAll(tree);
    copy.set("primary", primary);
    return copy;
  }

  /** The same, where this name stands for this record. */
  Situation with(String name, JsonNode entry) {
    return new Situation(
        root,
        ImmutableMap.<String, JsonNode>builder()
            .putAll(records)
            .put(name, entry)
            .buildKeepingLast());
  }

  /** What is told of a fact of the case or of a named record; empty where it is not told. */
  Optional<JsonNode> told(String path) {
    List<String> steps = List.of(path.split("\\.", -1));
    JsonNode at = records.getOrDefault(steps.get(0), root.path(steps.get(0)));
    for (String step : steps.subList(1, steps.size())) {
      at = at.path(step);
    }
    return at.isMissingNode() ? Optional.empty() : Optional.of(at);
  }

  /** The records of a list that were told. */
  ImmutableList<JsonNode> entries(String list) {
    return told(list).map(ImmutableList::<JsonNode>copyOf).orElse(ImmutableList.of());
  }

  /** Whether a list is told to hold every record there is. */
  Ternary complete(String list) {
    return told(list + "Complete")
        .map(complete -> Ternary.of(complete.booleanValue()))
        .orElse(Ternary.UNKNOWN);
  }
}
