// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;

/** What is written is what the cases say; what is wrong in an answer is told, and nothing else. */
class ConformanceFilesTest {
  private static final ImmutableList<CaseFile.Written> CASES = ConformanceCases.written();
  private static final String VERDICT_LINE =
      "25.b fulfillment: expected DONE, was OUTSTANDING | case statement-25-05, \"Exactly twelve"
          + " months free of disease are a favorable interval.\" | readings R31 | look first at"
          + " statement 25 (Local therapies); docs/READINGS.md R31; what fulfills 25.b";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path folder;

  private int run(String... arguments) {
    return ConformanceFiles.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
  }

  private int check(Stream<String> lines) throws IOException {
    Path answers = folder.resolve("answers.ndjson");
    Files.write(answers, lines.toList());
    return run("check", answers.toString());
  }

  private List<JsonNode> written(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream().map(JsonText::read).toList();
  }

  private static Stream<String> answers() {
    return answers(answer -> {});
  }

  /** The answers, each changed a little. */
  private static Stream<String> answers(Consumer<ObjectNode> change) {
    return CASES.stream()
        .map(
            one -> {
              ObjectNode answer = AnswersAsExpected.answer(one.expect());
              change.accept(answer);
              ObjectNode line = JsonNodeFactory.instance.objectNode();
              line.put("id", one.read().id()).set("answer", answer);
              return line.toString();
            });
  }

  /** The answers with one line replaced. */
  private static Stream<String> with(String id, String line) {
    return answers().map(one -> one.startsWith("{\"id\":\"" + id + "\"") ? line : one);
  }

  private static String wrongFulfillment() {
    return answers()
        .filter(line -> line.contains("statement-25-05"))
        .map(line -> line.replace("\"DONE\"", "\"OUTSTANDING\""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFilesHoldEveryCaseTheSameInBothForms() throws IOException {
    assertThat(run("write", folder.resolve("new/folder").toString())).isZero();
    folder = folder.resolve("new/folder");
    List<JsonNode> cases = written(ConformanceFiles.CASES);
    List<PatientCase> patients = CASES.stream().map(one -> one.read().patientCase()).toList();

    assertThat(cases.stream().map(line -> line.path("id").asText()))
        .containsExactlyElementsOf(CASES.stream().map(one -> one.read().id()).toList());
    assertThat(cases.stream().map(line -> CaseReader.strict().read(line.path("case").toString())))
        .containsExactlyElementsOf(patients);
    assertThat(Files.readAllLines(folder.resolve(ConformanceFiles.BARE_CASES)))
        .extracting(CaseReader.strict()::read)
        .containsExactlyElementsOf(patients);
  }

  @Test
  void theExpectationsStandBesideTheirReasons() throws IOException {
    run("write", folder.toString());
    JsonNode line =
        written(ConformanceFiles.EXPECTED).stream()
            .filter(one -> one.path("id").asText().equals("statement-25-05"))
            .findFirst()
            .orElseThrow();

    assertThat(line)
        .isEqualTo(
            JsonText.read(
                """
                {"id": "statement-25-05", "subject": "statement 25", "about": "25.b",
                 "title": "Exactly twelve months free of disease are a favorable interval.",
                 "because": "statement 25, second feature: twelve months or more",
                 "readings": ["R31"], "boundary": "25.b months at",
                 "expect": {"findings": {"25.b": {"applicability": "APPLIES", "fulfillment": "DONE"}}}}
                """));
  }

  @Test
  void answersAsExpectedAgree() throws IOException {
    assertThat(check(answers())).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("551 cases, 551 answered as expected, 0 not.\n");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void answersThatNameTheirLineAgree() throws IOException {
    ImmutableList<String> lines = answers().collect(toImmutableList());

    assertThat(
            check(
                Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .map(
                        i ->
                            lines.get(i).replaceFirst("\"id\":\"[^\"]+\"", "\"line\":" + (i + 1)))))
        .isZero();
  }

  @Test
  void aWrongAnswerIsToldWithItsClause() throws IOException {
    assertThat(check(with("statement-25-05", wrongFulfillment()))).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .isEqualTo(VERDICT_LINE + "\n551 cases, 550 answered as expected, 1 not.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', the rest are answered, none",
    "'{\"id\":\"statement-25-05\",\"problems\":{\"title\":\"no\"}}', refused, the problems"
  })
  void aCaseWithoutAnAnswerIsToldWithItsClause(String line, String why, String instead)
      throws IOException {
    assertThat(check(with("statement-25-05", line))).as(why).isEqualTo(1);
    assertThat(out.toString(UTF_8)).startsWith("25.b: expected an answer, was " + instead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"id\":\"statement-25-05\",\"answer\":{;column",
        "{\"id\":\"statement-25-99\",\"answer\":{}};there is no case statement-25-99",
        "{\"id\":\"statement-25-04\",\"answer\":{}};statement-25-04 is answered twice",
        "{\"line\":552,\"answer\":{}};\"line\" from 1 to 551",
        "{\"answer\":{}};it names no case",
        "{\"id\":\"statement-25-05\"};neither an object \"answer\"",
        "[];it names no case"
      })
  void aLineThatIsNoAnswerIsNamedAndTheOthersAreChecked(String line, String why)
      throws IOException {
    assertThat(check(with("statement-25-05", line))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("line ").contains(why);
    assertThat(out.toString(UTF_8)).contains("551 cases, ");
  }

  private static void shorten(ObjectNode answer) {
    answer.remove("narrative");
    answer
        .path("assessments")
        .forEach(one -> ((ObjectNode) one).remove(List.of("lines", "missing")));
  }

  @Test
  void whatABriefAnswerLeavesOutIsCountedAndNotCompared() throws IOException {
    assertThat(check(answers(ConformanceFilesTest::shorten))).isZero();
    assertThat(out.toString(UTF_8)).containsPattern("0 not; [1-9][0-9]+ expectations not compared");
  }

  @Test
  void whatALongAnswerLeavesOutIsWrong() throws IOException {
    assertThat(
            check(
                answers(
                    answer -> {
                      shorten(answer);
                      answer.put("detail", "STANDARD");
                    })))
        .isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .doesNotContain("not compared")
        .contains(": expected a line, was []");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path broken = Files.write(folder.resolve("latin-1"), new byte[] {(byte) 0xe9});

    assertThat(run("check", broken.toString())).isEqualTo(2);
    assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("latin-1: ", "nowhere: ", "UTF-8");
  }

  @Test
  void withoutACommandTheUsageIsTold() {
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("look", "here")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Usage: ", ConformanceFiles.BARE_CASES);
  }
}
