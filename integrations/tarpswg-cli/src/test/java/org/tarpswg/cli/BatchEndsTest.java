// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;

/** How a batch ends: faults, interrupts, files and tables that are not in order. */
@Timeout(120)
class BatchEndsTest extends BatchRun {

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
    assertThat(lines().stream().map(BatchRun::shape))
        .containsExactly("line answer 1", "line problems 2", "line answer 3");
    assertThat(out.toString())
        .contains("INTERNAL_FAULT", "IllegalStateException at BatchEndsTest.java:")
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
    assertThat(lines().stream().map(BatchRun::shape))
        .containsExactly("row id answer 2", "row id problems 4", "row id problems 5");
    assertThat(lines().get(0).get("id").textValue()).isEqualTo("A\"1");
    assertThat(lines().get(2).at("/problems/errors/0/path").textValue())
        .isEqualTo("dx (primary.histology)");
  }
}
