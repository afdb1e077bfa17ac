// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;

/** What goes into a batch and what comes out. */
@Timeout(120)
class BatchCommandTest extends BatchRun {

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
    assertThat(lines().stream().map(BatchRun::shape))
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
    assertThat(lines().stream().map(BatchRun::shape))
        .containsExactly("line answer 1", "line problems 2", "line answer 3");
    assertThat(out.toString()).contains("UTF-8");
  }

  @Test
  void a_line_of_more_than_10_mb_costs_itself_only() {
    assertThat(batch(CASE + "\n" + " ".repeat(10_000_001) + "\n" + CASE)).isEqualTo(1);
    assertThat(lines().stream().map(BatchRun::shape))
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
    assertThat(lines().stream().map(BatchRun::shape))
        .containsExactly("item answer 1", "item answer 2");
    out.getBuffer().setLength(0);
    assertThat(batch("[" + CASE + ", 7, {\"asOf\" 2}, " + CASE + "]")).isEqualTo(1);
    assertThat(lines().stream().map(BatchRun::shape))
        .containsExactly("item answer 1", "item problems 2", "item problems 3");
    assertThat(out.toString()).contains("nothing after it was read");
  }

  @Test
  void the_form_can_be_told() {
    assertThat(batch("[" + CASE + "]", "--input", "ndjson")).isEqualTo(1);
    assertThat(batch(CASE, "--input", "array")).isEqualTo(1);
    assertThat(lines().stream().map(BatchRun::shape))
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
    assertThat(lines().stream().map(BatchRun::shape))
        .containsExactly("line ignored answer 1", "line answer 2", "line ignored problems 3");
    assertThat(lines().get(0).get("ignored").toString())
        .isEqualTo("[\"colour\",\"primary.size\\\"\"]");
  }

  @Test
  void the_order_is_kept_with_many_threads() {
    List<Recommendations> answers = Stream.of(CASE, GIST, LMS).map(BatchRun::answer).toList();
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
}
