// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsReader;
import org.tarpswg.model.json.RecommendationsWriter;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/** Real answers as JSON: in full they are read back equal, and what is shorter says so. */
class AnswersAreReadBackTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Of the conformance cases one in so many is asked: every statement and assessment has more. */
  private static final int EVERY = 10;

  /** The levels, from the fullest one on. */
  private static final Detail[] LEVELS = Detail.values();

  static Stream<Path> examples() {
    return Repository.figures().stream();
  }

  static Stream<ConformanceCase> conformanceCases() {
    ImmutableList<ConformanceCase> all = ConformanceCases.all();
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_read_back(Path example) throws Exception {
    check(CaseReader.strict().read(Repository.text(example)));
  }

  @ParameterizedTest
  @MethodSource("conformanceCases")
  void a_conformance_case_is_read_back(ConformanceCase of) throws Exception {
    check(of.patientCase());
  }

  private static void check(PatientCase told) throws Exception {
    assertThat(CaseReader.strict().read(CaseWriter.line(told))).isEqualTo(told);
    Recommendations answer = Tarpswg.recommend(told);
    String text = RecommendationsWriter.write(answer);
    Recommendations read = RecommendationsReader.strict().read(text);
    assertThat(read).isEqualTo(answer);
    assertThat(RecommendationsWriter.write(read)).isEqualTo(text);
    levels(answer);
  }

  private static void levels(Recommendations answer) throws Exception {
    String fuller = null;
    for (Detail detail : LEVELS) {
      String line = RecommendationsWriter.line(answer, detail);
      JsonNode tree = MAPPER.readTree(line);
      assertThat(tree.path("detail").textValue()).isEqualTo(detail.name());
      assertThat(tree.path("findings")).hasSize(56);
      assertThat(tree.findValues("derivation").isEmpty()).isEqualTo(detail != Detail.FULL);
      if (fuller != null) {
        assertThat(line.length()).isLessThan(fuller.length());
      }
      fuller = line;
    }
  }

  @Test
  void the_agreed_keys_stand_at_every_level() throws Exception {
    PatientCase told = CaseReader.strict().read(Repository.text(Repository.figures().get(0)));
    Recommendations answer = Tarpswg.recommend(told);
    for (Detail detail : LEVELS) {
      JsonNode tree = MAPPER.readTree(RecommendationsWriter.line(answer, detail));
      assertThat(ImmutableSet.copyOf(tree.fieldNames()))
          .contains(
              "detail",
              "scope",
              "findings",
              "options",
              "assessments",
              "missing",
              "conflicts",
              "advisories",
              "notices",
              "receipt");
    }
  }
}
