// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;

/** The table of clauses.json, and what it says of a case. Immutable. */
final class SecondTable {
  private final JsonNode file;
  private final ImmutableList<JsonNode> rows;
  private final TableLanguage language;

  SecondTable(JsonNode file) {
    this.file = file;
    ImmutableList.Builder<JsonNode> found = ImmutableList.builder();
    for (JsonNode clause : file.path("clauses")) {
      found.addAll(clause.has("parts") ? clause.path("parts") : ImmutableList.of(clause));
    }
    this.rows = found.build();
    this.language = new TableLanguage(named("terms", "is"), named("lists", "emptyCountsAsNotTold"));
  }

  private ImmutableMap<String, JsonNode> named(String section, String field) {
    ImmutableMap.Builder<String, JsonNode> expressions = ImmutableMap.builder();
    file.path(section)
        .properties()
        .forEach(entry -> expressions.put(entry.getKey(), entry.getValue().path(field)));
    return expressions.buildOrThrow();
  }

  /** The table as it stands in the resources. */
  static SecondTable read() {
    try (InputStream in =
        Objects.requireNonNull(SecondTable.class.getResourceAsStream("clauses.json"))) {
      return new SecondTable(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file. */
  JsonNode file() {
    return file;
  }

  /** One row for each clause that says one thing, and for each part of the others. */
  ImmutableList<JsonNode> rows() {
    return rows;
  }

  /** Whether each clause and part is about this patient, by id, clauses with parts as their or. */
  ImmutableSortedMap<String, Ternary> of(PatientCase patientCase) {
    ImmutableList<Situation> candidates = Situation.of(patientCase);
    TreeMap<String, Ternary> truths = new TreeMap<>(Comparator.<String>naturalOrder());
    for (JsonNode clause : file.path("clauses")) {
      JsonNode parts = clause.path("parts");
      ImmutableList.Builder<Ternary> whole = ImmutableList.builder();
      for (Situation candidate : candidates) {
        Ternary some = clause.has("parts") ? Ternary.NO : truth(clause, candidate);
        for (JsonNode part : parts) {
          some = some.or(truth(part, candidate));
        }
        whole.add(some);
      }
      truths.put(clause.path("id").asText(), common(whole.build()));
      for (JsonNode part : parts) {
        truths.put(
            part.path("id").asText(),
            common(
                candidates.stream()
                    .map(candidate -> truth(part, candidate))
                    .collect(ImmutableList.toImmutableList())));
      }
    }
    return ImmutableSortedMap.copyOf(truths);
  }

  /** Whether an expression holds for some entity that the tumor can be. */
  boolean someCandidate(JsonNode expression, PatientCase patientCase) {
    return Situation.of(patientCase).stream()
        .anyMatch(candidate -> language.truth(expression, candidate).isYes());
  }

  private Ternary truth(JsonNode row, Situation candidate) {
    return language.truth(row.path("applies"), candidate);
  }

  private static Ternary common(ImmutableList<Ternary> truths) {
    return truths.stream().distinct().count() == 1 ? truths.get(0) : Ternary.UNKNOWN;
  }
}
