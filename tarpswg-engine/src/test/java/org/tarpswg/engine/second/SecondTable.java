// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;

/** The table of clauses.json, and what it says of a case. Immutable. */
public final class SecondTable {
  private final JsonNode file;
  private final ImmutableList<JsonNode> rows;
  private final TableLanguage language;

  private SecondTable(JsonNode file) {
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
  public static SecondTable read() {
    return of(text());
  }

  /** The table that a text holds. */
  static SecondTable of(String text) {
    try {
      return new SecondTable(new ObjectMapper().readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text in the resources. */
  static String text() {
    try (InputStream in =
        Objects.requireNonNull(SecondTable.class.getResourceAsStream("clauses.json"))) {
      return new String(in.readAllBytes(), UTF_8);
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

  /** Whether each clause and part is about this patient, by id; a clause is the or of its parts. */
  public ImmutableSortedMap<String, Ternary> of(PatientCase patientCase) {
    ImmutableList<Situation> candidates = Situation.of(patientCase);
    ImmutableSortedMap.Builder<String, Ternary> truths = ImmutableSortedMap.naturalOrder();
    for (JsonNode clause : file.path("clauses")) {
      Ternary whole = clause.has("parts") ? Ternary.NO : truth(clause, candidates);
      for (JsonNode part : clause.path("parts")) {
        Ternary truth = truth(part, candidates);
        truths.put(part.path("id").asText(), truth);
        whole = whole.or(truth);
      }
      truths.put(clause.path("id").asText(), whole);
    }
    return truths.buildOrThrow();
  }

  private Ternary truth(JsonNode row, ImmutableList<Situation> candidates) {
    ImmutableSet<Ternary> truths =
        candidates.stream()
            .map(candidate -> language.truth(row.path("applies"), candidate))
            .collect(ImmutableSet.toImmutableSet());
    return truths.size() == 1 ? truths.asList().get(0) : Ternary.UNKNOWN;
  }
}
