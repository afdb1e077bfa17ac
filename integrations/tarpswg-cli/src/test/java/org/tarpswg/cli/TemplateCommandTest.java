// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.json.CaseReader;

/** A case to fill in, and the guide to its fields. */
class TemplateCommandTest {
  private static final Ran BLANK = Ran.line("template --format json --as-of 2018-03-01");
  private static final Ran GUIDE = Ran.line("template --as-of 2018-03-01");

  @Test
  void the_blank_case_tells_nothing() {
    PatientCase untold = PatientCase.builder().asOf(LocalDate.of(2018, 3, 1)).build();
    assertThat(CaseReader.strict().read(BLANK.out())).isEqualTo(untold);
  }

  @Test
  void the_blank_case_has_every_fact_that_stands_in_no_list() {
    Set<String> told = new HashSet<>();
    paths(BLANK.data(), "", told);
    ImmutableSet<String> facts =
        FactCatalog.all().stream()
            .map(fact -> fact.path().text())
            .filter(path -> !path.contains("[*]"))
            .map(path -> path.replace(".complete", "Complete"))
            .collect(toImmutableSet());
    assertThat(told).isEqualTo(facts);
  }

  private static void paths(JsonNode node, String at, Set<String> told) {
    node.properties()
        .forEach(
            field -> {
              String path = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
              if (field.getValue().isObject()) {
                paths(field.getValue(), path, told);
              } else {
                told.add(path);
              }
            });
  }

  static Iterable<FactDefinition> everyFact() {
    return FactCatalog.all();
  }

  @ParameterizedTest
  @MethodSource("everyFact")
  void the_guide_tells_path_name_values_and_row_of_every_fact(FactDefinition fact) {
    assertThat(GUIDE.words())
        .contains(" " + fact.path() + " (" + fact.label() + "; " + fact.row() + ") ")
        .contains(fact.values());
  }

  @Test
  void the_guide_is_told_as_markdown_too() {
    assertThat(Ran.line("template --format markdown").out())
        .startsWith("# Every field of a case")
        .contains("**primary.histology**");
  }

  @Test
  void without_a_day_it_is_of_today() {
    LocalDate before = LocalDate.now(ZoneId.systemDefault());
    String told = Ran.line("template --format json").data().path("asOf").asText();
    assertThat(LocalDate.parse(told)).isBetween(before, before.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-02-30", "2018-03", "tomorrow"})
  void a_day_that_is_none_is_told(String day) {
    Ran ran = Ran.line("template --as-of " + day);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.words()).containsSubsequence("--as-of", "found " + day, "expected", "cure");
  }
}
