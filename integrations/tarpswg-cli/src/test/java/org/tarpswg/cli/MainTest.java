// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.RecommendationsWriter;

class MainTest {
  private static final String CASE = "{\"asOf\": \"2018-03-01\"}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Recommender recommender = Tarpswg::recommend;
  private String standardInput = "";

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path directory;

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false);
    return Main.run(
        arguments,
        terminal,
        new Answers(
            patientCase -> recommender.recommend(patientCase), Tarpswg::explain, this::visits),
        () -> ImmutableMap.of("clauses.csv", "id\n43c\n", "table5.csv", "trial\nN/A \u2264\n"));
  }

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("case.json"), text).toString();
  }

  @AfterEach
  void nothing_printed_is_too_wide_or_colored_or_a_stack_trace() {
    String printed = out + "\n" + err;
    if (!out.toString().matches("(?s)[{<#].*")) {
      assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
    }
    assertThat(printed).doesNotContain("\u001b", "\tat ", "Exception:");
  }

  @Test
  void a_case_is_answered_in_text() throws IOException {
    assertThat(run("recommend", file(CASE))).isZero();
    assertThat(out.toString()).contains("as of 2018-03-01", "SYSTEMIC OPTIONS");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_case_is_answered_as_data() throws IOException {
    assertThat(run("recommend", file(CASE), "--format", "json")).isZero();
    assertThat(out.toString())
        .isEqualTo(RecommendationsWriter.write(Tarpswg.recommend(CaseReader.strict().read(CASE))));
  }

  @Test
  void a_case_is_answered_as_markdown_and_as_a_page() throws IOException {
    assertThat(run("recommend", file(CASE), "--format", "markdown")).isZero();
    assertThat(out.toString()).startsWith("# TARPSWG consensus");
    out.getBuffer().setLength(0);
    assertThat(run("recommend", file(CASE), "--format", "HTML")).isZero();
    assertThat(out.toString()).startsWith("<!DOCTYPE html>");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @ParameterizedTest
  @CsvSource({"text, WHAT IS SAID DIFFERENTLY", "markdown, # What", "html, <!DOCTYPE html>"})
  void two_cases_are_compared(String format, String start) throws IOException {
    String before = file("before.json", CASE);
    String after =
        file("after.json", "{\"asOf\": \"2018-03-01\", \"primary\": {\"histology\": \"GIST\"}}");
    assertThat(run("diff", before, after, "--format", format)).isZero();
    assertThat(out.toString()).startsWithIgnoringCase(start);
    assertThat(out.toString()).contains("scope", "settled", "histology");
  }

  @ParameterizedTest
  @CsvSource({
    "--clause 43b, Why 43b: undetermined",
    "--part 43a.highDose, Why 43a.highDose: undetermined",
    "--clause 43B, Why 43b: undetermined",
    "--part 43A.HIGHDOSE, Why 43a.highDose: undetermined",
    "--clause 43b --format markdown, # Why 43b",
    "--clause 43b --format html, <!DOCTYPE html>"
  })
  void one_thing_is_explained(String options, String start) throws IOException {
    String line = "explain " + file(CASE) + " " + options;
    assertThat(run(Iterables.toArray(Splitter.on(' ').split(line), String.class))).isZero();
    assertThat(out.toString()).startsWith(start);
    assertThat(out.toString()).containsIgnoringCase("what would change it");
  }

  @ParameterizedTest
  @CsvSource({
    "--clause 99, Nothing is said of 99",
    "--part 36.z, Nothing is said of 36.z",
    "--part 43a.highdos, Did you mean 43a.highDose",
    "--assessment metastasektomy, Did you mean METASTASECTOMY",
    "--assessment biopsy --lesion L1, Nothing is said of BIOPSY(lesions[L1])",
    "'', --help",
    "--clause 43b --part 43a.highDose, --help"
  })
  void what_cannot_be_explained_is_told_with_what_can(String options, String told)
      throws IOException {
    String line = ("explain " + file(CASE) + " " + options).strip();
    assertThat(run(Iterables.toArray(Splitter.on(' ').split(line), String.class))).isEqualTo(2);
    assertThat(err.toString().replaceAll("\\s+", " ")).contains(told);
    assertThat(out.toString()).isEmpty();
  }

  private ImmutableList<Visit> visits(List<PatientCase> cases) {
    return cases.stream()
        .map(told -> Visit.builder().patientCase(told).answer(recommender.recommend(told)).build())
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void a_folder_is_a_course_in_the_order_of_names(String format) throws IOException {
    file("2.json", "{\"asOf\": \"2018-09-01\"}");
    file("1.json", CASE);
    file("notes.txt", "no case");
    assertThat(run("timeline", directory.toString(), "--format", format)).isZero();
    assertThat(out.toString().toLowerCase(Locale.ROOT))
        .containsSubsequence("2 visits", "visit 1, 2018-03-01", "visit 2, 2018-09-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "diff"})
  void cases_against_the_order_of_their_days_are_noted(String command) throws IOException {
    String late = file("late.json", "{\"asOf\": \"2018-09-01\"}");
    String early = file("early.json", CASE);
    assertThat(run(command, late, early)).isZero();
    assertThat(err.toString()).contains("before case 1 of 2018-09-01");
    err.getBuffer().setLength(0);
    assertThat(run(command, early, late)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_folder_without_a_case_or_with_a_bad_one_is_told_by_name() throws IOException {
    assertThat(run("timeline", directory.toString())).isEqualTo(2);
    String bad = file("bad.json", "{}");
    assertThat(run("timeline", file(CASE), bad)).isEqualTo(2);
    assertThat(err.toString().replaceAll("\\s+", "")).contains("withoutacase", "bad.json", "asOf");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void two_cases_of_which_one_is_not_in_order_name_it() throws IOException {
    assertThat(run("diff", file("one.json", CASE), file("other.json", "{}"))).isEqualTo(2);
    assertThat(err.toString().replaceAll("\\s+", "")).contains("other.json", "asOf");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_dash_reads_standard_input() {
    standardInput = CASE;
    assertThat(run("recommend", "-")).isZero();
    assertThat(out.toString()).contains("as of 2018-03-01");
  }

  @Test
  void every_problem_of_a_case_is_told_with_path_finding_rule_and_cure() throws IOException {
    String refused =
        file("{\"asOf\": \"2018-02-30\", \"patient\": {\"ageYears\": 400, \"ageYear\": 1}}");
    assertThat(run("recommend", refused)).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "3 problems:", "* asOf", "* patient.ageYears", "* patient.ageYear", "Did you mean")
        .contains("found     400", "expected  a number from 0 to 120", "cure      ");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[]", "null", "{\"asOf\": ", "\u0000", "{} {}", "\ufeff"})
  void what_is_no_case_is_refused_and_told(String text) throws IOException {
    assertThat(run("recommend", file(text))).isEqualTo(2);
    assertThat(err.toString()).contains("found  ", "expected  ", "cure  ");
  }

  @Test
  void a_file_too_large_is_refused() throws IOException {
    assertThat(run("recommend", file(" ".repeat(10_000_001)))).isEqualTo(2);
    assertThat(err.toString()).contains("more than 10000000 bytes");
  }

  @Test
  void a_case_nested_too_deep_is_refused() throws IOException {
    assertThat(run("recommend", file("[".repeat(100_000)))).isEqualTo(2);
    assertThat(err.toString()).contains("(document)");
  }

  @Test
  void a_file_that_is_not_there_or_a_directory_is_told() {
    assertThat(run("recommend", directory.resolve("none.json").toString())).isEqualTo(2);
    assertThat(run("recommend", directory.toString())).isEqualTo(2);
    assertThat(run("recommend", "nul\u0000.json")).isEqualTo(2);
    assertThat(err.toString()).contains("no such file", "a directory", "no file can have");
  }

  @Test
  void a_very_long_word_and_an_escape_in_the_input_do_no_harm() throws IOException {
    String word = "x".repeat(5000) + "\\u001b[31m";
    assertThat(run("recommend", file("{\"" + word + "\": \"" + word + "\"}"))).isEqualTo(2);
    assertThat(run("recommend", file("{\"asOf\": \"" + word + "\"}"))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "advise",
        "recommend",
        "recommend a b",
        "recommend --colour",
        "export",
        "recommend x --format xml",
        "diff x",
        "timeline",
        "diff x y --format json",
        "--frobnicate"
      })
  void a_command_line_that_is_not_in_order_is_told(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains("--help");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_fault_of_the_program_is_one_line_without_the_patient() throws IOException {
    recommender =
        patientCase -> {
          throw new IllegalStateException("secret of " + patientCase.asOf());
        };
    assertThat(run("recommend", file(CASE))).isEqualTo(70);
    assertThat(err.toString())
        .startsWith("internal fault: IllegalStateException at MainTest.java:")
        .doesNotContain("secret");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void an_error_of_the_machine_is_told_as_a_fault_too() throws IOException {
    recommender =
        patientCase -> {
          throw new StackOverflowError();
        };
    assertThat(run("recommend", file(CASE))).isEqualTo(70);
    assertThat(err.toString()).startsWith("internal fault: StackOverflowError");
  }

  @Test
  void the_evidence_is_written_to_a_directory_that_is_made() throws IOException {
    Path made = directory.resolve("a/b");
    assertThat(run("export", "--out", made.toString())).isZero();
    assertThat(Files.readString(made.resolve("clauses.csv"))).isEqualTo("id\n43c\n");
    assertThat(Files.readString(made.resolve("table5.csv"))).contains("N/A \u2264");
    assertThat(out.toString()).contains("2 files written", "clauses.csv");
  }

  @Test
  void a_directory_that_cannot_be_made_is_told() throws IOException {
    assertThat(run("export", "--out", file(CASE) + "/below")).isEqualTo(2);
    assertThat(err.toString()).contains("nothing can be written");
  }

  @Test
  void the_version_names_program_and_edition() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("tarpswg ", "edition 2018");
  }
}
