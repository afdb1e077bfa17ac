// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** What the lenient reader ignores, and that it ignores nothing else. */
class LenientCaseReaderTest {
  private static final String PLAIN =
      "{\"asOf\": \"2018-03-01\", \"lesions\": [{\"id\": \"L1\", \"site\": \"LUNG\"}]}";
  private static final String WITH_MORE =
      "{\"asOf\": \"2018-03-01\", \"study\": {\"arm\": [1]},"
          + " \"lesions\": [{\"id\": \"L1\", \"sit\": null, \"site\": \"LUNG\"}]}";

  @Test
  void a_property_that_does_not_exist_is_ignored_wherever_it_stands() {
    assertThat(CaseReader.lenient().read(WITH_MORE)).isEqualTo(CaseReader.strict().read(PLAIN));
  }

  @Test
  void the_listener_hears_what_the_strict_reader_would_refuse() {
    List<Problem> heard = new ArrayList<>();
    assertThat(CaseReader.lenient(heard::add).read(WITH_MORE))
        .isEqualTo(CaseReader.strict().read(PLAIN));
    assertThat(heard).isEqualTo(Refusals.all(WITH_MORE));
    assertThat(heard).extracting(Problem::path).containsExactly("study", "lesions[L1].sit");
    assertThat(heard.get(1).cure()).contains("site");
  }

  @Test
  void nothing_is_heard_of_a_case_that_is_understood() {
    CaseReader reader =
        CaseReader.lenient(
            ignored -> {
              throw new AssertionError(ignored);
            });
    assertThat(reader.read(PLAIN)).isEqualTo(CaseReader.strict().read(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"primary\": {\"site\": \"KIDNEY\"}",
        "\"primary\": {\"site\": 3}",
        "\"patient\": {\"ageYears\": 300}",
        "\"primary\": {\"diagnosisDate\": \"2017-02-30\"}",
        "\"lesions\": [{}]",
        "\"lesions\": [], \"lesions\": []",
        "\"lesionsComplete\": true"
      })
  void nothing_else_is_forgiven(String content) {
    String text = "{\"asOf\": \"2018-03-01\", \"study\": 1, " + content + "}";
    InvalidCaseException refused =
        catchThrowableOfType(InvalidCaseException.class, () -> CaseReader.lenient().read(text));
    assertThat(refused.problems()).isNotEmpty();
    assertThat(refused.problems()).extracting(Problem::code).doesNotContain("UNKNOWN_PROPERTY");
  }

  @Test
  void limits_hold_for_what_is_ignored_too() {
    InputLimits limits = new InputLimits(100, 3, 10, 10);
    CaseReader reader = CaseReader.lenient(limits);
    assertThat(reader.read("{\"asOf\": \"2018-03-01\", \"x\": [1]}")).isNotNull();
    for (String more : new String[] {"[[[[]]]]", "\"" + "x".repeat(11) + "\"", " ".repeat(100)}) {
      assertThatExceptionOfType(InvalidCaseException.class)
          .isThrownBy(() -> reader.read("{\"asOf\": \"2018-03-01\", \"x\": " + more + "}"));
    }
  }

  @Test
  void of_very_many_ignored_properties_the_listener_hears_how_many_more_there_are() {
    StringBuilder text = new StringBuilder("{\"asOf\": \"2018-03-01\"");
    int many = Problems.MOST_TOLD + 5;
    for (int i = 0; i < many; i++) {
      text.append(", \"x").append(i).append("\": 1");
    }
    List<Problem> heard = new ArrayList<>();
    assertThat(CaseReader.lenient(heard::add).read(text + "}")).isNotNull();
    assertThat(heard).hasSize(Problems.MOST_TOLD + 1);
    assertThat(heard.get(Problems.MOST_TOLD).found()).isEqualTo("5 further problems");
  }
}
