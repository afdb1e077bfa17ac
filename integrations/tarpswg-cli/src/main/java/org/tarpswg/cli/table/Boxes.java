// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarpswg.model.problem.Problems;

/**
 * The boxes to tick of one row: one column for each element of a set, or for a record. A set is
 * known where every box of it is; a form that nobody filled in exports all of them as 0, so none
 * ticked says nothing unless the mapping says that it does.
 */
final class Boxes {
  private final ImmutableSet<String> knownNone;
  private final Problems problems;
  private final Map<Target, Set<JsonNode>> ticked = new LinkedHashMap<>();
  private final Map<Target, Set<String>> blank = new LinkedHashMap<>();
  private final Map<Target, Column> unticked = new LinkedHashMap<>();

  Boxes(ImmutableSet<String> knownNone, Problems problems) {
    this.knownNone = knownNone;
    this.problems = problems;
  }

  /** Takes the cell of one box. */
  void add(Column column, String cell) {
    Optional<Boolean> truth =
        column.unknown().contains(cell) ? Optional.empty() : CellReader.truth(cell);
    if (truth.isEmpty() && !column.unknown().contains(cell)) {
      problems.add(
          "UNKNOWN_CELL",
          column.place(),
          "\"" + cell + "\"",
          "1 for a box that is ticked, 0 for one that is not",
          "Correct the cell.");
    } else if (truth.isEmpty()) {
      blank.computeIfAbsent(column.target(), t -> new LinkedHashSet<>()).add(column.name());
    } else if (truth.orElseThrow()) {
      told(column.target()).add(column.checked().orElseThrow());
    } else {
      told(column.target());
      unticked.put(column.target(), column);
    }
  }

  private Set<JsonNode> told(Target target) {
    return ticked.computeIfAbsent(target, t -> new LinkedHashSet<>());
  }

  /** Puts what they say into the case, into which all other cells were put. */
  void putInto(CaseTree tree) {
    ticked.forEach(
        (target, elements) -> {
          if (target.kind() == Target.Kind.RECORD) {
            putRecord(target, elements, tree);
          } else {
            putSet(target, elements, tree);
          }
        });
  }

  private void putRecord(Target target, Set<JsonNode> elements, CaseTree tree) {
    Column box = unticked.get(target);
    if (box != null && tree.has(target)) {
      problems.add(
          "CONTRADICTORY_BOX",
          box.place(),
          "0, and another column that tells of " + target.path(),
          "a ticked box for what other columns tell of",
          "Tick the box, or empty the other cells.");
    }
    elements.forEach(fields -> tree.put(target, fields));
  }

  private void putSet(Target target, Set<JsonNode> elements, CaseTree tree) {
    Set<String> missing = blank.getOrDefault(target, Set.of());
    if (!missing.isEmpty()) {
      problems.add(
          "INCOMPLETE_BOXES",
          String.join(", ", missing) + " (" + target.path() + ")",
          "nothing, beside boxes of the same set that say 0 or 1",
          "0 or 1 in every box of a set, or in none",
          "Fill them in, or empty the others.");
    } else if (!elements.isEmpty() || knownNone.contains(target.path())) {
      ArrayNode set = JsonNodeFactory.instance.arrayNode();
      elements.forEach(set::add);
      tree.put(target, set);
    }
  }
}
