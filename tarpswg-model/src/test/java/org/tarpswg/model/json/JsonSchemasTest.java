// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidCaseException;

/**
 * The schemas of answers and problems that are shipped are what the model says; {@code
 * -Dtarpswg.write=true} writes them anew. The schema of a case is kept by the engine's tests, which
 * know the clauses.
 */
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/tarpswg/model/schema");

  static Stream<Arguments> generated() {
    return Stream.of(
        Arguments.of("answer.schema.json", AnswerSchema.generate()),
        Arguments.of("problems.schema.json", ProblemsSchema.generate()));
  }

  @ParameterizedTest
  @MethodSource("generated")
  void a_schema_is_what_the_model_says(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("tarpswg.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file))
        .as("stale: run the test once with -Dtarpswg.write=true")
        .isEqualTo(text);
  }

  @Test
  void what_is_shipped_is_found_and_has_its_id() {
    assertThat(JsonSchemas.caseSchema()).contains("\"$id\" : \"urn:tarpswg:schema:case:1\"");
    assertThat(JsonSchemas.answerSchema()).contains("\"$id\" : \"urn:tarpswg:schema:answer:1\"");
    assertThat(JsonSchemas.problemsSchema())
        .contains("\"$id\" : \"urn:tarpswg:schema:problems:1\"");
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void an_answer_is_valid_at_each_level(Detail detail) {
    assertThat(isAnswer(RecommendationsWriter.line(SmallAnswer.build(), detail))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void an_answer_that_claims_another_level_is_not_valid(Detail detail) {
    String line = RecommendationsWriter.line(SmallAnswer.build(), detail);
    for (Detail other : Detail.values()) {
      String claim = line.replace("\"" + detail + "\"", "\"" + other + "\"");
      assertThat(isAnswer(claim)).as(detail + " as " + other).isEqualTo(other == detail);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"applicability\":\"APPLIES\" > \"applicability\":\"APPLY\"",
        "\"applicability\":\"APPLIES\", > ",
        "\"clause\":\"43b\" > \"clause\":\"44\"",
        "\"clause\":\"43b\" > \"clauze\":\"43b\"",
        "\"grading\":\"IB\" > \"grading\":\"VIB\"",
        "\"43a.highDose\" > \"43a\"",
        "[87,88] > [87,\"88\"]",
        "\"citations\":[87,88] > \"citations\":null",
        "\"possible\":[\"IN\"] > \"possible\":[\"IN\",\"IN\"]",
        "\"asOf\":\"2018-03-01\" > \"asOf\":\"2018-03\"",
        "\"minimumAge\":18 > \"minimumAge\":-1",
        "\"twoTierGrading\":false > \"twoTierGrading\":\"NO\"",
        "\"detail\":\"FULL\", > "
      })
  void schema_and_reader_refuse_the_same_answers(String change) {
    String line = RecommendationsWriter.line(SmallAnswer.build(), Detail.FULL);
    String written = change.substring(0, change.indexOf(" > "));
    String broken = line.replace(written, change.substring(change.indexOf(" > ") + 3));
    assertThat(broken).isNotEqualTo(line);
    assertThat(isAnswer(broken)).isFalse();
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(() -> RecommendationsReader.strict().read(broken));
  }

  @Test
  void a_refusal_is_valid() {
    Schema schema = schema(JsonSchemas.problemsSchema());
    for (String broken : ImmutableSet.of("{", "{}", "{\"x\": 1, \"lesions\": [{}]}")) {
      String json = ProblemsWriter.line(Refusals.all(broken));
      assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
    assertThat(schema.validate("{\"type\":\"about:blank\"}", InputFormat.JSON)).isNotEmpty();
  }

  private static boolean isAnswer(String json) {
    return schema(JsonSchemas.answerSchema()).validate(json, InputFormat.JSON).isEmpty();
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }
}
