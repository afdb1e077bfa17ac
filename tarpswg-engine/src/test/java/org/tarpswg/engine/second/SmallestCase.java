// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.problem.InvalidCaseException;

/** Leaves out of a case whatever can be left out while something still holds of it. */
final class SmallestCase {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Predicate<PatientCase> holds;

  private SmallestCase(Predicate<PatientCase> holds) {
    this.holds = holds;
  }

  static PatientCase of(PatientCase patientCase, Predicate<PatientCase> holds) {
    SmallestCase search = new SmallestCase(holds);
    PatientCase smallest = patientCase;
    for (PatientCase before = null; !smallest.equals(before); ) {
      before = smallest;
      smallest = search.less(smallest);
    }
    return smallest;
  }

  /** Tries each removal once, those of whole sections and records before those within them. */
  private PatientCase less(PatientCase patientCase) {
    PatientCase smallest = patientCase;
    JsonNode tree = tree(patientCase);
    int step = 0;
    for (int open = removals(tree).size(); step < open; open = removals(tree).size()) {
      JsonNode copy = tree.deepCopy();
      removals(copy).get(step).run();
      Optional<PatientCase> less = read(copy).filter(holds);
      if (less.isPresent()) {
        smallest = less.get();
        tree = copy;
      } else {
        step++;
      }
    }
    return smallest;
  }

  /** Every single removal, those of whole records first. */
  private static ImmutableList<Runnable> removals(JsonNode tree) {
    ImmutableList.Builder<Runnable> found = ImmutableList.builder();
    if (tree instanceof ObjectNode record) {
      record.fieldNames().forEachRemaining(name -> found.add(() -> record.remove(name)));
      record.forEach(within -> found.addAll(removals(within)));
    } else if (tree instanceof ArrayNode list) {
      for (int place = 0; place < list.size(); place++) {
        int at = place;
        found.add(() -> list.remove(at));
      }
      list.forEach(within -> found.addAll(removals(within)));
    }
    return found.build();
  }

  private static Optional<PatientCase> read(JsonNode tree) {
    try {
      return Optional.of(CaseReader.strict().read(tree.toString()));
    } catch (InvalidCaseException impossible) {
      return Optional.empty();
    }
  }

  private static JsonNode tree(PatientCase patientCase) {
    try {
      return JSON.readTree(CaseWriter.line(patientCase));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
