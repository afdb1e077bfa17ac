// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.json.CaseReader;

/** What to ask next, on the command line. */
class MissingCommandTest {
  private static final String CASE =
      """
      {"asOf": "2018-03-01", "primary": {"site": "RETROPERITONEUM", "histology": "LMS"},
       "disease": {"status": "CONFIRMED"}}
      """;

  @Test
  void the_fact_that_most_answers_wait_for_stands_first_with_its_values_and_who_waits() {
    Ran ran = Ran.line("missing -", CASE);
    Recommendations answer = Tarpswg.recommend(CaseReader.strict().read(CASE));
    assertThat(ran.code()).isZero();
    assertThat(ran.words())
        .containsSubsequence(
            "What to ask next: " + answer.askNext().size() + " facts",
            "1. " + answer.askNext().get(0).label() + " path: " + answer.askNext().get(0).path(),
            "patient.anthracyclineContraindicated answer: true or false",
            "43b");
  }

  @Test
  void every_missing_fact_of_the_answer_is_asked_for() {
    JsonNode questions = Ran.line("missing - --format json", CASE).data().path("questions");
    Recommendations answer = Tarpswg.recommend(CaseReader.strict().read(CASE));
    assertThat(questions).hasSize(answer.missing().size());
    assertThat(questions)
        .allSatisfy(
            question -> {
              assertThat(question.path("label").asText()).isNotEmpty();
              assertThat(question.path("values").asText()).isNotEmpty();
              assertThat(question.path("answers")).isNotEmpty();
            });
  }

  @Test
  void whether_a_list_is_complete_is_asked_for_as_json_writes_it() {
    assertThat(Ran.line("missing -", CASE).words())
        .contains("path: lesions.complete written as: lesionsComplete");
  }

  @Test
  void a_case_that_leaves_nothing_open_is_told() {
    String benign = "{\"asOf\": \"2018-03-01\", \"primary\": {\"histology\": \"GIST\"}}";
    assertThat(Ran.line("missing -", benign).words())
        .contains("What to ask next: 0 facts", "Nothing that would change what is said");
  }
}
