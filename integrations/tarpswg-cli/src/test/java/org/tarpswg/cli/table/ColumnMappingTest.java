// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapping may not say; quotes stand for double quotes. */
class ColumnMappingTest {

  static ColumnMapping mapping(String json) {
    return ColumnMapping.read(json.replace('\'', '"').getBytes(UTF_8));
  }

  /** Each problem by its place and what was found there. */
  private static List<String> refused(String json) {
    InvalidTableException refused =
        catchThrowableOfType(InvalidTableException.class, () -> mapping(json));
    assertThat(refused).as(json).isNotNull();
    assertThat(refused.problems()).allMatch(p -> !p.rule().isEmpty() && !p.cure().isEmpty());
    return refused.problems().stream().map(p -> p.path() + ": " + p.found()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "x", "{'columns': {}} {}", "{'a': 1, 'a': 2}", "7"})
  void what_is_no_mapping_at_all_is_refused(String json) {
    assertThat(refused(json)).singleElement().asString().startsWith("(document): ");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(
            refused(
                """
                {'separator': 'tab', 'dates': 'dd.MM.yy', 'colums': {}, 'unknown': [7],
                 'ignore': 'x', 'knownNone': ['disease.patterns'], 'listSeparator': ' ',
                 'columns': {'a': 'primary.hystology', 'b': {'fact': 'primary.site', 'as': 'x'}, 'c': 7}}
                """))
        .containsExactlyInAnyOrder(
            "colums: a property that does not exist here",
            "separator: \"tab\"",
            "dates: \"dd.MM.yy\"",
            "unknown: a JSON number",
            "ignore: a JSON string",
            "listSeparator: nothing",
            "columns.a: \"primary.hystology\"",
            "columns.b.as: a property that does not exist here",
            "columns.c.fact: nothing",
            "knownNone: \"disease.patterns\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "primary",
        "primary.",
        "primary[1].site",
        "lesions",
        "lesions.site",
        "lesions[].site",
        "lesions[*].site",
        "lesions[L1].id",
        "lesions[L1].site.x",
        "lesions[L1]site",
        "operations[x].date",
        "operations.completed",
        "asOf.x",
        ""
      })
  void a_path_that_no_fact_has_is_refused(String path) {
    assertThat(refused("{'columns': {'d': 'asOf', 'a': '" + path + "'}}"))
        .containsExactly("columns.a: \"" + path + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "primary.histology",
        "lesions[L 1.a].diameterMm",
        "lesions.complete",
        "lesions[L1].siteCodes[0].code",
        "operations[3].margin",
        "patient.symptoms[0].kind",
        "patient.symptoms.complete",
        "disease.patterns"
      })
  void a_path_of_a_fact_is_taken(String path) {
    assertThat(mapping("{'columns': {'d': 'asOf', 'a': '" + path + "'}}").columns()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'values': {'1': 'LMSS'}, 'fact': 'primary.histology' | columns.a.values.1: "LMSS"
          'values': {'1': 3}, 'fact': 'primary.histology'      | columns.a.values.1: a JSON number
          'values': {'x': 900}, 'fact': 'patient.ageYears'     | columns.a.values.x: 900
          'values': {'x': 'yes'}, 'fact': 'disease.recurrent'  | columns.a.values.x: a JSON string
          'values': {'x': 'LUNG'}, 'fact': 'disease.patterns'  | columns.a.values.x: "LUNG"
          'checked': 'LUNG', 'fact': 'disease.patterns'        | columns.a.checked: "LUNG"
          'checked': {'sight': 'LUNG'}, 'fact': 'lesions[L]'   | columns.a.checked: a property that does not exist here
          'checked': 'LUNG', 'fact': 'lesions[L]'              | columns.a.checked: no JSON object
          'checked': true, 'fact': 'disease.recurrent'         | columns.a.checked: "checked" for disease.recurrent
          'fact': 'lesions[L]'                                 | columns.a.fact: lesions[L], which is a record
          'dates': 'somehow', 'fact': 'primary.diagnosisDate'  | columns.a.dates: "somehow"
          """)
  void a_value_that_no_case_can_hold_is_refused_before_any_row(String column, String problem) {
    assertThat(refused("{'columns': {'d': 'asOf', 'a': {" + column + "}}}"))
        .containsExactly(problem);
  }

  @Test
  void boxes_and_values_do_not_go_together() {
    assertThat(
            refused(
                "{'columns': {'d': 'asOf', 'a': {'fact': 'disease.patterns', 'checked': 'DISTANT',"
                    + " 'values': {'1': 'DISTANT'}}}}"))
        .containsExactly("columns.a.checked: \"checked\" for a column with \"values\"");
  }

  @Test
  void two_columns_for_one_fact_are_refused_but_for_boxes_of_a_set() {
    assertThat(refused("{'columns': {'d': 'asOf', 'a': 'primary.site', 'b': 'primary.site'}}"))
        .containsExactly("columns.b: primary.site");
    assertThat(refused("{'columns': {'d': 'asOf'}, 'constants': {'asOf': '2018-01-01'}}"))
        .containsExactly("columns.d: asOf");
    assertThat(
            mapping(
                    "{'columns': {'d': 'asOf', 'a': {'fact': 'disease.patterns', 'checked':"
                        + " 'DISTANT'}, 'b': {'fact': 'disease.patterns', 'checked': 'PRIMARY'}}}")
                .columns())
        .hasSize(3);
  }

  @Test
  void a_case_needs_its_day() {
    assertThat(refused("{'columns': {'a': 'primary.site'}}"))
        .containsExactly("columns: no column for asOf");
    assertThat(mapping("{'constants': {'asOf': '2018-01-01'}}").columns()).isEmpty();
  }

  @Test
  void constants_are_checked_and_so_is_what_is_ignored() {
    assertThat(
            refused(
                "{'columns': {'d': 'asOf'}, 'constants': {'primary.site': 'LEG', 'x': 1}, 'ignore':"
                    + " ['d', 'e']}"))
        .containsExactlyInAnyOrder(
            "constants.primary.site: \"LEG\"", "constants.x: \"x\"", "ignore: d");
  }
}
