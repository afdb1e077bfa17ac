// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;

@Timeout(120)
class BatchCommandTest {
  private static final String CASE = "{\"asOf\": \"2018-03-01\"}";
  private static final String GIST =
      "{\"asOf\": \"2018-03-02\", \"primary\": {\"histology\": \"GIST\"}}";
  private static final String LMS =
      "{\"asOf\": \"2018-03-03\", \"primary\": {\"site\": \"RETROPERITONEUM\", \"histology\":"
          + " \"LMS\"}, \"disease\": {\"status\": \"CONFIRMED\"}}";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Recommender recommender = Tarpswg::recommend;
  private InputStream standardInput = new ByteArrayInputStream(new byte[0]);

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path directory;

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new Terminal(standardInput, new PrintWriter(out), new PrintWriter(err), false, false),
        new Answers(
            patientCase -> recommender.recommend(patientCase), Tarpswg::explain, Tarpswg::timeline),
        ImmutableMap::of);
  }

  private int batch(String input, String... options) {
    standardInput = new ByteArrayInputStream(input.getBytes(UTF_8));
    String[] arguments = new String[options.length + 2];
    arguments[0] = "batch";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return run(arguments);
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(String name) {
    return directory.resolve(name).toString();
  }

  private List<JsonNode> lines() {
    return lines(out.toString());
  }

  private static List<JsonNode> lines(String text) {
    return text.lines().map(BatchCommandTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shape(JsonNode line) {
    return String.join(" ", line.properties().stream().map(e -> e.getKey()).toList())
        + " "
        + line.iterator().next();
  }

  @AfterEach
  void nobody_is_shown_a_stack_trace() {
    assertThat(out + "\n" + err).doesNotContain("\tat ", "Exception:");
  }

  @Test
  void each_line_is_answered_on_its_line() {
    assertThat(batch(CASE + "\n" + LMS + "\r\n" + GIST)).isZero();
    assertThat(out.toString())
        .isEqualTo(
            "{\"line\":1,\"answer\":"
                + compact(CASE)
                + "}\n"
                + "{\"line\":2,\"answer\":"
                + compact(LMS)
                + "}\n"
                + "{\"line\":3,\"answer\":"
                + compact(GIST)
                + "}\n");
    assertThat(err.toString()).isEmpty();
  }

  private static String compact(String text) {
    return RecommendationsWriter.line(answer(text), Detail.COMPACT);
  }

  @Test
  void nothing_is_answered_by_nothing() {
    assertThat(batch("")).isZero();
    assertThat(batch("\n \n")).isZero();
    assertThat(batch("[]")).isZero();
    assertThat(out + "" + err).isEmpty();
  }

  @Test
  void a_line_that_is_not_in_order_costs_itself_only() {
    String typo = "{\"asOf\": \"2018-03-01\", \"colour\": 1, \"primary\": {\"site\": \"X\"}}";
    assertThat(batch(CASE + "\n{\n\n" + typo + "\n" + GIST + "\n")).isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("line answer 1", "line problems 2", "line problems 4", "line answer 5");
    assertThat(lines().get(2).at("/problems/errors").findValuesAsText("path"))
        .containsExactly("colour", "primary.site");
    assertThat(err.toString()).isEqualTo("2 of 4 cases were not answered: their lines say why.\n");
  }

  @Test
  void bytes_that_are_not_utf_8_cost_their_line_only() {
    byte[] text = (CASE + "\n{\"asOf\": \"?\"}\n" + CASE + "\n").getBytes(UTF_8);
    text[CASE.length() + 11] = (byte) 0xff;
    standardInput = new ByteArrayInputStream(text);
    assertThat(run("batch", "-")).isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("line answer 1", "line problems 2", "line answer 3");
    assertThat(out.toString()).contains("UTF-8");
  }

  @Test
  void a_line_of_more_than_10_mb_costs_itself_only() {
    assertThat(batch(CASE + "\n" + " ".repeat(10_000_001) + "\n" + CASE)).isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("line answer 1", "line problems 2", "line answer 3");
    assertThat(out.toString()).contains("more than 10000000 bytes");
  }

  @Test
  void a_mark_of_the_byte_order_is_no_part_of_the_first_line() {
    assertThat(batch("\ufeff" + CASE + "\n" + CASE)).isZero();
    assertThat(lines()).hasSize(2);
  }

  @Test
  void a_list_is_answered_item_by_item_until_it_breaks() {
    assertThat(batch("\n [" + CASE + ",\n" + GIST + "]")).isZero();
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("item answer 1", "item answer 2");
    out.getBuffer().setLength(0);
    assertThat(batch("[" + CASE + ", 7, {\"asOf\" 2}, " + CASE + "]")).isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("item answer 1", "item problems 2", "item problems 3");
    assertThat(out.toString()).contains("nothing after it was read");
  }

  @Test
  void the_form_can_be_told() {
    assertThat(batch("[" + CASE + "]", "--input", "ndjson")).isEqualTo(1);
    assertThat(batch(CASE, "--input", "array")).isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("line problems 1", "item problems 1");
  }

  @Test
  void the_detail_is_the_one_asked_for() {
    assertThat(batch(CASE, "--detail", "full")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            "{\"line\":1,\"answer\":"
                + RecommendationsWriter.line(answer(CASE), Detail.FULL)
                + "}\n");
  }

  @Test
  void what_does_not_exist_is_ignored_and_named_where_asked() {
    String more = "{\"asOf\": \"2018-03-01\", \"colour\": 1, \"primary\": {\"size\\\"\": 2}}";
    assertThat(batch(more + "\n" + CASE + "\n{\"x\": 1}", "--lenient", "--threads", "1"))
        .isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("line ignored answer 1", "line answer 2", "line ignored problems 3");
    assertThat(lines().get(0).get("ignored").toString())
        .isEqualTo("[\"colour\",\"primary.size\\\"\"]");
  }

  @Test
  void the_order_is_kept_with_many_threads() {
    List<Recommendations> answers =
        Stream.of(CASE, GIST, LMS).map(BatchCommandTest::answer).toList();
    recommender =
        patientCase -> {
          int day = patientCase.asOf().getDayOfMonth();
          spin(day);
          return answers.get(day - 1);
        };
    int cases = 200;
    String input =
        IntStream.range(0, cases)
            .mapToObj(i -> "{\"asOf\": \"2018-03-0" + day(i) + "\"}")
            .collect(joining("\n"));
    assertThat(batch(input, "--threads", "8")).isZero();
    List<JsonNode> lines = lines();
    assertThat(lines).hasSize(cases);
    for (int i = 0; i < cases; i++) {
      assertThat(lines.get(i).get("line").intValue()).isEqualTo(i + 1);
      assertThat(lines.get(i).at("/answer/receipt/asOf").textValue()).endsWith("-0" + day(i));
    }
  }

  private static int day(int i) {
    return 1 + i * 7 % 11 % 3;
  }

  private static Recommendations answer(String text) {
    return Tarpswg.recommend(CaseReader.strict().read(text));
  }

  private static void spin(int millis) {
    try {
      Thread.sleep(3 - millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void the_counts_are_those_of_the_answers() throws IOException {
    String counts = path("counts.csv");
    assertThat(batch(CASE + "\n{\n" + GIST + "\n" + LMS, "--summary", counts)).isEqualTo(1);
    List<String> rows = Files.readString(Path.of(counts)).lines().toList();
    assertThat(rows).hasSize(57);
    assertThat(rows.get(0)).isEqualTo("clause,APPLIES,DOES_NOT_APPLY,UNDETERMINED,OUT_OF_SCOPE");
    // nothing known: open; GIST: out of scope; a metastatic leiomyosarcoma: see a sarcoma center
    assertThat(rows.get(1)).isEqualTo("1,1,0,1,1");
    // of trabectedin nobody knows whether anthracyclines came before
    assertThat(rows).contains("43b,0,0,2,1");
    assertThat(rows.get(56)).startsWith("43i,").endsWith(",1");
  }

  @Test
  void lines_can_be_written_to_a_file() throws IOException {
    assertThat(batch(CASE + "\n" + CASE, "--out", path("out.ndjson"))).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(lines(Files.readString(directory.resolve("out.ndjson")))).hasSize(2);
  }

  @Test
  void a_fault_of_the_program_costs_its_line_and_tells_nothing_of_the_patient() {
    recommender =
        patientCase -> {
          if (patientCase.asOf().getDayOfMonth() == 2) {
            throw new IllegalStateException("secret of " + patientCase.asOf());
          }
          return Tarpswg.recommend(patientCase);
        };
    assertThat(batch(CASE + "\n" + GIST + "\n" + LMS)).isEqualTo(70);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("line answer 1", "line problems 2", "line answer 3");
    assertThat(out.toString())
        .contains("INTERNAL_FAULT", "IllegalStateException at BatchCommandTest.java:")
        .doesNotContain("secret");
  }

  @Test
  void an_interrupt_leaves_whole_lines_without_a_gap() throws Exception {
    Recommendations answer = answer(CASE);
    CountDownLatch begun = new CountDownLatch(200);
    recommender =
        (PatientCase patientCase) -> {
          begun.countDown();
          return answer;
        };
    standardInput = new Endless(CASE + "\n");
    Path written = directory.resolve("out.ndjson");
    int[] code = {-1};
    Thread running =
        new Thread(
            () -> code[0] = run("batch", "-", "--out", written.toString(), "--threads", "3"));
    running.start();
    begun.await();
    running.interrupt();
    running.join();
    assertThat(code[0]).isEqualTo(1);
    String text = Files.readString(written);
    assertThat(text).endsWith("}\n");
    List<JsonNode> lines = lines(text);
    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(lines.stream().map(line -> line.get("line").intValue()))
        .isEqualTo(IntStream.rangeClosed(1, lines.size()).boxed().toList());
    assertThat(err.toString()).contains("Stopped early. " + lines.size() + " cases");
  }

  /** The same text without end. */
  private static final class Endless extends InputStream {
    private final byte[] text;
    private long at;

    private Endless(String text) {
      this.text = text.getBytes(UTF_8);
    }

    @Override
    public int read() {
      return text[(int) (at++ % text.length)];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      target[offset] = (byte) read();
      return 1;
    }
  }

  @Test
  void an_input_that_breaks_off_is_told_after_what_came_before() {
    standardInput =
        new InputStream() {
          private final ByteArrayInputStream start =
              new ByteArrayInputStream((CASE + "\n" + CASE + "\n{\"as").getBytes(UTF_8));

          @Override
          public int read() throws IOException {
            int next = start.read();
            if (next < 0) {
              throw new IOException("broken");
            }
            return next;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            target[offset] = (byte) read();
            return 1;
          }
        };
    assertThat(run("batch", "-")).isEqualTo(2);
    assertThat(lines()).hasSize(2);
    assertThat(err.toString()).contains("an input that breaks off");
  }

  @Test
  void a_reader_who_goes_away_ends_the_batch() {
    standardInput = new Endless(CASE + "\n");
    PrintWriter closed = new PrintWriter(new ByteArrayOutputStream(), false, UTF_8);
    closed.close();
    int code =
        Main.run(
            new String[] {"batch", "-"},
            new Terminal(standardInput, closed, new PrintWriter(err), false, false),
            Answers.ofEngine(),
            ImmutableMap::of);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("nobody who reads on");
  }

  @Test
  void a_bar_is_shown_on_a_screen_only_and_not_among_answers() {
    assertThat(barShown(true, true)).isFalse();
    assertThat(barShown(true, false)).isTrue();
    assertThat(barShown(false, false)).isFalse();
  }

  private boolean barShown(boolean errors, boolean output) {
    err.getBuffer().setLength(0);
    Main.run(
        new String[] {"batch", file("cases.ndjson", CASE)},
        new Terminal(
            standardInput,
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false,
            stream -> stream == SystemStream.Error ? errors : output),
        Answers.ofEngine(),
        ImmutableMap::of);
    return err.toString().contains("1 answered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch",
        "batch a b",
        "batch - --threads 0",
        "batch - --threads 5000",
        "batch - --threads many",
        "batch - --input xml",
        "batch - --input csv",
        "batch - --mapping m.json --input array",
        "batch - --mapping m.json --lenient",
        "batch registry.csv",
        "batch - --detail everything"
      })
  void a_command_line_that_is_not_in_order_is_told(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains("--help");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "no-such-file, no such file",
    ".,a directory",
    "cases.ndjson --out none/x, cannot be written",
    "cases.ndjson --summary none/x, cannot be written",
    "cases.ndjson --mapping no-such-file, no such file",
    "cases.ndjson --out cases.ndjson, named twice",
    "cases.ndjson --summary cases.ndjson, named twice",
    "cases.ndjson --out x --summary x, named twice",
    "cases.ndjson --mapping m.json --out m.json, named twice"
  })
  void a_file_that_cannot_be_used_is_told_and_left_alone(String line, String told)
      throws IOException {
    String cases = file("cases.ndjson", CASE);
    String[] words = ("batch " + line).split(" ");
    for (int i = 1; i < words.length; i++) {
      words[i] = words[i].startsWith("--") ? words[i] : path(words[i]);
    }
    assertThat(run(words)).isEqualTo(2);
    assertThat(err.toString()).contains(told);
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(Path.of(cases))).isEqualTo(CASE);
  }

  @Test
  void a_table_that_does_not_fit_its_mapping_is_told_before_anything_is_answered() {
    String mapping =
        file("m.json", "{\"columns\": {\"day\": \"asOf\", \"dx\": \"primary.histology\"}}");
    String table = file("t.csv", "day,sex,color\n2018-03-01,M,red\n");
    assertThat(run("batch", table, "--mapping", mapping, "--out", path("out"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("The table cannot be read. 3 problems:", "* sex", "* color", "* dx", "ignore");
    assertThat(directory.resolve("out")).doesNotExist();
  }

  @Test
  void a_row_is_answered_with_its_number_and_its_id() {
    String mapping =
        file(
            "m.json",
            "{\"id\": \"no\", \"columns\": {\"day\": \"asOf\", \"dx\": \"primary.histology\"}}");
    String table = file("t.csv", "no,day,dx\r\nA\"1,2018-03-01,LMS\r\n\r\n2,,\r\n3,2018-03-01,LMX");
    assertThat(run("batch", table, "--mapping", mapping)).isEqualTo(1);
    assertThat(lines().stream().map(BatchCommandTest::shape))
        .containsExactly("row id answer 2", "row id problems 4", "row id problems 5");
    assertThat(lines().get(0).get("id").textValue()).isEqualTo("A\"1");
    assertThat(lines().get(2).at("/problems/errors/0/path").textValue())
        .isEqualTo("dx (primary.histology)");
  }
}
