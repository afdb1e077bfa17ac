// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSetMultimap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Repository;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.JsonSchemas;
import org.tarpswg.model.json.RecommendationsWriter;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/**
 * Keeps the schema of a case what the data dictionary and the rules say; {@code
 * -Dtarpswg.write=true} writes it anew. Whatever is read or answered here is valid.
 */
class CaseSchemaTest {
  private static final String FILE =
      "tarpswg-model/src/main/resources/org/tarpswg/model/schema/case.schema.json";

  private static ImmutableSetMultimap<FactPath, ClauseId> readers() {
    ImmutableSetMultimap.Builder<FactPath, ClauseId> readers = ImmutableSetMultimap.builder();
    for (Rule rule : Rules.ALL) {
      for (String fact : ConditionWords.facts(rule)) {
        readers.put(FactPath.of(fact).template(), rule.clause());
      }
    }
    return readers.build();
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  @Test
  void the_schema_is_what_dictionary_and_rules_say() throws IOException {
    String text = JsonSchemas.caseSchema(readers()::get);
    if (Boolean.getBoolean("tarpswg.write")) {
      Path file = Repository.root().resolve(FILE);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(Repository.text(FILE).equals(text))
        .as("stale: run the test once with -Dtarpswg.write=true")
        .isTrue();
  }

  @Test
  void every_fact_that_a_rule_reads_is_described_with_its_clause() {
    assertThat(readers().keySet())
        .hasSizeGreaterThan(100)
        .allSatisfy(path -> assertThat(FactCatalog.find(path)).as(path.text()).isPresent());
    JsonNode site = property("lesions", "items", "properties", "site");
    assertThat(site.path("description").textValue())
        .startsWith("site: one of ")
        .contains("Row LS2.")
        .containsPattern("Read by clauses .*\\b10a\\b.*\\b27\\b");
    assertThat(site.path("enum").toString()).contains("\"LUNG\"", "null");
    assertThat(property("lesions", "items", "properties", "diameterMm").toString())
        .contains("(mm)", "\"exclusiveMinimum\":0");
  }

  private static JsonNode property(String... steps) {
    try {
      JsonNode at = new ObjectMapper().readTree(JsonSchemas.caseSchema()).path("properties");
      for (String step : steps) {
        at = at.path(step);
      }
      return at;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void every_example_and_every_conformance_case_is_valid() {
    Schema schema = schema(JsonSchemas.caseSchema());
    List<Path> examples = Repository.figures();
    assertThat(examples).hasSizeGreaterThan(10);
    for (Path example : examples) {
      assertThat(schema.validate(Repository.text(example), InputFormat.JSON))
          .as(example.toString())
          .isEmpty();
    }
    for (ConformanceCase of : ConformanceCases.all()) {
      assertThat(schema.validate(CaseWriter.line(of.patientCase()), InputFormat.JSON))
          .as(of.toString())
          .isEmpty();
    }
  }

  @Test
  void the_last_answer_of_each_course_is_valid_at_each_level() {
    Schema schema = schema(JsonSchemas.answerSchema());
    for (String visit :
        List.of(
            "figure-1/10-response-to-trabectedin.json", "figure-2/07-alive-at-27-months.json")) {
      Path example = Repository.root().resolve("examples").resolve(visit);
      PatientCase told = CaseReader.strict().read(Repository.text(example));
      for (Detail detail : Detail.values()) {
        String answer = RecommendationsWriter.line(Tarpswg.recommend(told), detail);
        assertThat(schema.validate(answer, InputFormat.JSON)).as(example + " " + detail).isEmpty();
      }
    }
  }
}
