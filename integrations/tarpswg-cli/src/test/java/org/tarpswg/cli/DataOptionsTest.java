// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.JsonSchemas;
import org.tarpswg.model.json.RecommendationsWriter;

/** What programs ask the program for: levels of detail, leniency, schemas, problems as data. */
class DataOptionsTest {
  private static final String CASE = "{\"asOf\": \"2018-03-01\"}";
  private static final String MORE = "{\"asOf\": \"2018-03-01\", \"primry\": {}}";

  private static String written(Detail detail) {
    return RecommendationsWriter.write(Tarpswg.recommend(CaseReader.strict().read(CASE)), detail);
  }

  @ParameterizedTest
  @CsvSource({
    "'', FULL",
    "--detail full, FULL",
    "--detail STANDARD, STANDARD",
    "--detail compact, COMPACT"
  })
  void an_answer_is_written_at_the_level_asked_for(String option, Detail detail) {
    Ran ran = Ran.line(("recommend - --format json " + option).strip(), CASE);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(written(detail));
  }

  @Test
  void the_levels_differ() {
    assertThat(written(Detail.FULL).length()).isGreaterThan(written(Detail.STANDARD).length());
    assertThat(written(Detail.STANDARD).length()).isGreaterThan(written(Detail.COMPACT).length());
  }

  @Test
  void a_level_is_for_data_only_and_one_of_three() {
    Refusal.tells(
        Ran.line("recommend - --detail compact", CASE), "--detail", "beside --format json");
    Refusal.tells(
        Ran.line("recommend - --format text --detail compact", CASE), "--detail", "Leave");
    Refusal.tells(
        Ran.line("explain - --clause 36 --detail compact", CASE), "Unknown options: '--detail'");
    Ran near = Ran.line("recommend - --format json --detail compct", CASE);
    assertThat(near.code()).isEqualTo(2);
    assertThat(near.err()).contains("Did you mean COMPACT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommend -", "missing -", "explain - --clause 43b"})
  void a_lenient_reading_answers_and_tells_what_it_ignored(String line) {
    Refusal.tells(Ran.line(line, MORE), "* primry", "Did you mean primary?");
    Ran lenient = Ran.line(line + " --lenient", MORE);
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).isEqualTo(Ran.line(line, CASE).out());
    assertThat(lenient.err().replaceAll("\\s+", " "))
        .startsWith("ignored: primry,")
        .contains("Did you mean primary?");
  }

  @ParameterizedTest
  @CsvSource({
    "recommend - --format json, primry, a property that does not exist here",
    "missing - --format json, primry, a property that does not exist here",
    "recommend none.json --format=json, (document), no such file",
    "statement 44 --format json, ID, 44",
    "evidence --agent FOO --format json, --agent, FOO",
    "recommend --format json, (command line), Missing required parameter: 'FILE'",
    "recommend - --colour --format JSON, (command line), Unknown option: '--colour'"
  })
  void where_data_is_asked_for_a_refusal_is_data_on_standard_error(
      String line, String path, String found) throws JsonProcessingException {
    Ran ran = Ran.line(line, MORE);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    JsonNode told = JsonMapper.builder().build().readTree(ran.err());
    assertThat(told.path("status").asInt()).isEqualTo(422);
    assertThat(told.path("errors")).hasSize(1);
    assertThat(told.path("errors").get(0).path("path").asText()).isEqualTo(path);
    assertThat(told.path("errors").get(0).path("found").asText()).isEqualTo(found);
    assertThat(told.path("errors").get(0).path("cure").asText()).isNotEmpty();
  }

  @Test
  void the_schemas_are_those_that_are_shipped() {
    assertThat(Ran.line("schema case").out()).isEqualTo(JsonSchemas.caseSchema());
    assertThat(Ran.line("schema ANSWER").out()).isEqualTo(JsonSchemas.answerSchema());
    assertThat(Ran.line("schema problems").out()).isEqualTo(JsonSchemas.problemsSchema());
    Refusal.tells(Ran.line("schema cases"), "one of case, answer, problems", "Did you mean case?");
    Refusal.tells(Ran.line("schema"), "Missing required parameter: 'WHAT'");
  }
}
