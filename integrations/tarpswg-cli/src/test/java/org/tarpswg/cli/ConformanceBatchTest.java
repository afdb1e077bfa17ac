// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.testkit.cases.ConformanceFiles;

/** The command line's own answers are held against the cases, as those of any program. */
class ConformanceBatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private int conformance(String... arguments) {
    PrintStream lines = new PrintStream(out, true, UTF_8);
    return ConformanceFiles.run(lines, lines, arguments);
  }

  private int answer(Recommender recommender, String detail) {
    PrintWriter nobody = new PrintWriter(new ByteArrayOutputStream(), true, UTF_8);
    return Main.run(
        new String[] {
          "batch", file(ConformanceFiles.BARE_CASES), "--detail", detail, "--out", file("answers")
        },
        new Terminal(new ByteArrayInputStream(new byte[0]), nobody, nobody, false, false),
        new Answers(recommender, Tarpswg::explain, Tarpswg::timeline),
        ImmutableMap::of);
  }

  @BeforeEach
  void write_the_cases() {
    assertThat(conformance("write", folder.toString())).isZero();
    out.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "full, '^551 cases, 551 answered as expected, 0 not\\.\\n$'",
    "standard, '^551 cases, 551 answered as expected, 0 not\\.\\n$'",
    "compact, '^551 cases, 551 answered as expected, 0 not; [0-9]+ expectations not compared.*\\n$'"
  })
  void a_batch_of_all_cases_is_answered_as_the_paper_says(String detail, String result) {
    assertThat(answer(Tarpswg::recommend, detail)).isZero();
    assertThat(conformance("check", file("answers"))).isZero();
    assertThat(out.toString(UTF_8)).containsPattern(result);
  }

  @Test
  void an_engine_that_is_wrong_about_a_clause_is_told_so() {
    assertThat(answer(of -> withoutClause38(Tarpswg.recommend(of)), "compact")).isZero();
    assertThat(conformance("check", file("answers"))).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains(
            "38: expected APPLIES, was DOES_NOT_APPLY | case statement-38-01, \"Indolent disease"
                + " may be followed without starting a drug.\" | readings R9 | look first at"
                + " statement 38 (Systemic therapy); docs/READINGS.md R9");
  }

  private static Recommendations withoutClause38(Recommendations answer) {
    return Recommendations.builder()
        .from(answer)
        .findings(answer.findings().stream().map(ConformanceBatchTest::neverObserving).toList())
        .build();
  }

  private static ClauseFinding neverObserving(ClauseFinding finding) {
    return finding.clause().equals(ClauseId.of("38"))
        ? ClauseFinding.builder().from(finding).applicability(Applicability.DOES_NOT_APPLY).build()
        : finding;
  }

  @Test
  void a_line_that_broke_off_is_no_agreement() throws IOException {
    answer(Tarpswg::recommend, "compact");
    String answers = Files.readString(folder.resolve("answers"));
    Files.writeString(folder.resolve("answers"), answers.substring(0, answers.length() - 100));

    assertThat(conformance("check", file("answers"))).isEqualTo(2);
    assertThat(out.toString(UTF_8)).contains("line 551: ");
  }
}
