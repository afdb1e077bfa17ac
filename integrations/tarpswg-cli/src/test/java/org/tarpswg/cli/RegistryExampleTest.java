// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.clinical.DiseasePattern.DISTANT;
import static org.tarpswg.model.clinical.DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL;
import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.SFT;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;

/** The registry under examples/: six made-up patients, as docs/BATCH.md reads them. */
class RegistryExampleTest {
  private static final Path REGISTRY =
      Path.of(Objects.requireNonNullElse(System.getenv("TARPSWG_ROOT"), "../.."))
          .resolve("examples/registry");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ConcurrentHashMap<String, PatientCase> asked = new ConcurrentHashMap<>();

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path directory;

  private ImmutableList<JsonNode> run() throws IOException {
    int code =
        Main.run(
            new String[] {
              "batch",
              REGISTRY.resolve("registry.csv").toString(),
              "--mapping",
              REGISTRY.resolve("registry-mapping.json").toString(),
              "--summary",
              directory.resolve("counts.csv").toString()
            },
            new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                false),
            new Answers(
                patientCase -> {
                  asked.put(patientCase.asOf().toString(), patientCase);
                  return Tarpswg.recommend(patientCase);
                },
                Tarpswg::explain,
                Tarpswg::timeline),
            ImmutableMap::of);
    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("1 of 6 cases were not answered: their lines say why.\n");
    ImmutableList.Builder<JsonNode> lines = ImmutableList.builder();
    for (String line : out.toString().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines.build();
  }

  @Test
  void each_row_has_its_line() throws IOException {
    ImmutableList<JsonNode> lines = run();
    assertThat(lines.stream().map(line -> line.get("row") + " " + line.get("id").textValue()))
        .containsExactly("2 R-01", "3 R-02", "4 R-03", "5 R-04", "6 R-05", "7 R-06");
    assertThat(lines.stream().map(line -> line.at("/answer/scope/scopeClass").asText("")))
        .containsExactly("IN", "IN", "IN", "OUT", "", "IN");
  }

  @Test
  void the_row_with_slips_is_told_of_all_of_them() throws IOException {
    assertThat(
            Stream.of(run().get(4).at("/problems/errors"))
                .flatMap(errors -> errors.findValuesAsText("path").stream()))
        .containsExactlyInAnyOrder(
            "visit_date (asOf)",
            "histology (primary.histology)",
            "meta_site___1 (lesions[LUNG])",
            "line1_response (systemicTherapies[0].bestResponse)");
  }

  @Test
  void the_cases_are_those_that_the_rows_tell() throws IOException {
    assertThat(run()).hasSize(6);
    PatientCase first = Objects.requireNonNull(asked.get("2018-03-01"));
    assertThat(first.primary().histology().value()).contains(Histology.of(LMS));
    assertThat(first.disease().patterns().value()).contains(ImmutableSet.of(DISTANT));
    assertThat(first.lesions().entries()).hasSize(1);
    assertThat(first.lesions().complete().isKnown()).isFalse();
    assertThat(first.systemicTherapies().entries()).hasSize(1);
    assertThat(first.systemicTherapies().complete().isYes()).isTrue();

    PatientCase second = Objects.requireNonNull(asked.get("2018-03-15"));
    assertThat(second.primary().histology().value()).contains(Histology.of(DD_LPS));
    assertThat(second.disease().patterns().value())
        .contains(ImmutableSet.of(MULTIFOCAL_INTRA_ABDOMINAL));
    assertThat(second.systemicTherapies().entries()).hasSize(2);

    PatientCase third = Objects.requireNonNull(asked.get("2018-04-02"));
    assertThat(third.primary().histology().value())
        .contains(Histology.anyOf(List.of(WD_LPS, DD_LPS)));
    assertThat(third.patient().ageYears().isKnown()).isFalse();
    assertThat(third.disease().status().value()).contains(MetastaticStatus.SUSPECTED);
    assertThat(third.disease().patterns().isKnown()).isFalse();
    assertThat(third.lesions().entries().stream().map(lesion -> lesion.id()))
        .containsExactly("LIVER");

    PatientCase last = Objects.requireNonNull(asked.get("2018-04-20"));
    assertThat(last.primary().histology().value()).contains(Histology.of(SFT));
    assertThat(last.lesions().entries()).hasSize(2);
  }

  @Test
  void the_counts_of_each_clause_add_up_to_the_answers() throws IOException {
    assertThat(run()).hasSize(6);
    List<String> rows = Files.readAllLines(directory.resolve("counts.csv"));
    assertThat(rows).hasSize(57);
    assertThat(
            rows.stream()
                .skip(1)
                .map(
                    row ->
                        Splitter.on(',')
                            .splitToStream(row)
                            .skip(1)
                            .mapToInt(Integer::parseInt)
                            .sum())
                .collect(toImmutableList()))
        .containsOnly(5);
    // four have or may have metastases of an included sarcoma and should see a sarcoma center
    assertThat(rows).contains("1,4,0,0,1");
  }
}
