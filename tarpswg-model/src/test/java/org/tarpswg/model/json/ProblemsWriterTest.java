// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.problem.Problem;

class ProblemsWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode refusal(String text) throws JsonProcessingException {
    return MAPPER.readTree(ProblemsWriter.line(Refusals.all(text)));
  }

  @Test
  void a_refusal_is_written_as_agreed() {
    Problem problem = new Problem("VALUE_RANGE", "patient.ecog", "9", "from 0 to 5", "Correct it.");
    assertThat(ProblemsWriter.write(ImmutableList.of(problem)))
        .isEqualTo(
            """
            {
              "type" : "urn:tarpswg:problem:invalid-input",
              "title" : "Invalid input",
              "status" : 422,
              "detail" : "patient.ecog: found 9; expected from 0 to 5. Correct it.",
              "errors" : [ {
                "code" : "VALUE_RANGE",
                "path" : "patient.ecog",
                "pointer" : "/patient/ecog",
                "found" : "9",
                "rule" : "from 0 to 5",
                "cure" : "Correct it."
              } ]
            }
            """);
    assertThat(ProblemsWriter.line(ImmutableList.of(problem))).doesNotContain("\n");
  }

  @Test
  void every_problem_is_listed_and_the_detail_counts_them() throws Exception {
    JsonNode refusal = refusal("{\"patient\": {\"ecog\": 9}, \"lesions\": [{}]}");
    assertThat(refusal.path("errors")).hasSize(3);
    assertThat(refusal.path("detail").textValue()).startsWith("3 problems, the first: asOf: ");
  }

  @ParameterizedTest
  @CsvSource({
    "{,                       urn:tarpswg:problem:malformed-json",
    "'{\"note\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[', urn:tarpswg:problem:too-large",
    "{},                      urn:tarpswg:problem:invalid-input",
    "[],                      urn:tarpswg:problem:invalid-input"
  })
  void the_type_tells_a_broken_text_from_a_broken_case(String text, String type) throws Exception {
    assertThat(refusal(text).path("type").textValue()).isEqualTo(type);
    assertThat(refusal(text).path("status").intValue()).isEqualTo(422);
  }

  @Test
  void no_refusal_is_without_a_problem() {
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemsWriter.line(ImmutableList.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemsWriter.write(ImmutableList.of()));
  }

  /** What a pointer leads to in the text is what was found, or is missing there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}                                                        | /asOf",
        "{'asOf': '2018-03-01', 'patient': {'ecog': 9}}            | /patient/ecog",
        "{'asOf': '2018-03-01', 'primry': {}}                      | /primry",
        "{'asOf': '2018-03-01', 'operations': [{}, {'margin': 1}]} | /operations/1/margin",
        "{'asOf': '2018-03-01', 'operations': [3]}                 | /operations/0",
        "{'asOf': '2018-03-01', 'lesions': 3}                      | /lesions",
        "{'asOf': '2018-03-01', 'lesionsComplete': true}           | /lesionsComplete",
        "{'asOf': '2018-03-01', 'lesionsComplete': 'yes'}          | /lesionsComplete",
        "{'asOf': '2018-03-01', 'patient': {'symptomsComplete': true}} | /patient/symptomsComplete",
        "{'asOf': '2018-03-01', 'primary': {'agentSensitivity': {'ifosfamide': 1}}} | /primary/agentSensitivity/ifosfamide",
        "3                                                         | ~~"
      })
  void a_path_that_settles_its_place_has_a_pointer(String text, String pointer) throws Exception {
    String json = text.replace('\'', '"');
    assertThat(refusal(json).at("/errors/0/pointer").textValue()).isEqualTo(pointer);
    assertThat(refusal(json).path("errors")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'asOf': '2018-03-01', 'lesions': [{'id': 'L1', 'count': 0}]}",
        "{'asOf': '2018-03-01', 'lesions': [{'id': '7', 'count': 0}]}",
        "{'asOf': '2018-03-01', 'primary.site': 1}",
        "{'asOf': '2018-03-01', 'operations[0]': 1}",
        "{'asOf': '2018-03-01', 'a/b~c': 1}",
        "{'asOf': '2018-03-01', 'patient': {'a.b': 1}}",
        "{'asOf': '2018-03-01', '': 1}"
      })
  void a_path_that_could_lie_elsewhere_has_none(String text) throws Exception {
    JsonNode error = refusal(text.replace('\'', '"')).at("/errors/0");
    assertThat(error.path("path").isTextual()).isTrue();
    assertThat(error.has("pointer")).isFalse();
  }
}
