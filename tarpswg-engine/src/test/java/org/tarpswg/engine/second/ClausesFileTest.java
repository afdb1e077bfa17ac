// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;

/** The table is whole, and speaks of facts and terms that there are. */
class ClausesFileTest {
  private static final int LINES_OF_THE_PAPER = 562;

  private static final ImmutableMap<String, String> LISTS =
      ImmutableMap.<String, String>builder()
          .put("lesion", "lesions[*]")
          .put("operation", "operations[*]")
          .put("course", "systemicTherapies[*]")
          .put("ablation", "ablations[*]")
          .put("event", "events[*]")
          .put("symptom", "patient.symptoms[*]")
          .put("radiotherapy", "radiotherapies[*]")
          .buildOrThrow();

  private final SecondTable table = SecondTable.read();

  @Test
  void everyClauseIsTranscribedInThePaperSOrder() {
    assertThat(table.file().path("clauses"))
        .extracting(clause -> clause.path("id").asText())
        .containsExactlyElementsOf(ClauseId.all().stream().map(ClauseId::toString).toList());
  }

  @Test
  void everyPartIsTranscribed() {
    PatientCase nothingTold =
        PatientCase.builder().asOf(java.time.LocalDate.of(2018, 5, 1)).build();
    assertThat(table.rows())
        .extracting(row -> row.path("id").asText())
        .containsExactlyInAnyOrderElementsOf(
            Tarpswg.recommend(nothingTold).findings().stream()
                .flatMap(
                    finding ->
                        finding.parts().isEmpty()
                            ? java.util.stream.Stream.of(finding.clause().toString())
                            : finding.parts().stream().map(part -> part.part().toString()))
                .toList());
  }

  @Test
  void everyRowAndTermNamesLinesOfThePaperAndItsReadings() {
    for (JsonNode row : table.rows()) {
      namesItsSource(row);
      assertThat(row.path("when").asText()).isNotBlank();
    }
    table.file().path("terms").forEach(ClausesFileTest::namesItsSource);
  }

  private static void namesItsSource(JsonNode entry) {
    assertThat(entry.path("source")).isNotEmpty();
    assertThat(entry.path("source"))
        .allSatisfy(line -> assertThat(line.asInt()).isBetween(1, LINES_OF_THE_PAPER));
    assertThat(entry.path("readings"))
        .allSatisfy(reading -> assertThat(reading.asText()).matches("R[1-9][0-9]?"));
  }

  @Test
  void everyTermIsUsedAndThereIs() {
    TreeSet<String> used = new TreeSet<>();
    table.file().path("clauses").forEach(clause -> collect(clause, "term", used));
    table.file().path("terms").forEach(term -> collect(term, "term", used));
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            table.file().path("terms").properties().stream().map(Map.Entry::getKey).toList());
  }

  @Test
  void everyFactIsInTheCatalog() {
    TreeSet<String> facts = new TreeSet<>();
    table.file().path("clauses").forEach(clause -> collect(clause, "fact", facts));
    table.file().path("terms").forEach(term -> collect(term, "fact", facts));
    assertThat(facts)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            fact -> assertThat(FactCatalog.find(FactPath.of(address(fact)))).as(fact).isPresent());
  }

  /** A dose is part of a fact, not a record of its own; the candidates are the whole histology. */
  private static String address(String fact) {
    if (fact.equals("primary.candidates")) {
      return "primary.histology";
    }
    if (fact.startsWith("dose.")) {
      return "systemicTherapies[*].doses";
    }
    String record = fact.substring(0, fact.indexOf('.'));
    return LISTS.getOrDefault(record, record) + fact.substring(fact.indexOf('.'));
  }

  private static void collect(JsonNode node, String name, Set<String> found) {
    if (node.path(name).isTextual()) {
      found.add(node.path(name).asText());
    }
    node.forEach(within -> collect(within, name, found));
  }

  @Test
  void noNumberIsTheTablesOwn() {
    assertThat(numbers()).containsExactlyInAnyOrderElementsOf(ImmutableSet.of(1, 2, 6, 12));
  }

  /** The thresholds of the table: first line, more than one focus, half a year and a year. */
  private Set<Integer> numbers() {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String comparison : ImmutableSet.of("is", "atLeast", "under")) {
      table.file().path("terms").forEach(term -> numbers(term, comparison, numbers));
      table.file().path("clauses").forEach(clause -> numbers(clause, comparison, numbers));
    }
    return numbers;
  }

  private static void numbers(JsonNode node, String name, Set<Integer> found) {
    if (node.path(name).isInt()) {
      found.add(node.path(name).asInt());
    }
    node.forEach(within -> numbers(within, name, found));
  }
}
