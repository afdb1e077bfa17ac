// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.json.CaseReader;

/** A batch that is run with whatever input and recommender a test needs. */
abstract class BatchRun {
  static final String CASE = "{\"asOf\": \"2018-03-01\"}";
  static final String GIST = "{\"asOf\": \"2018-03-02\", \"primary\": {\"histology\": \"GIST\"}}";
  static final String LMS =
      "{\"asOf\": \"2018-03-03\", \"primary\": {\"site\": \"RETROPERITONEUM\", \"histology\":"
          + " \"LMS\"}, \"disease\": {\"status\": \"CONFIRMED\"}}";
  private static final ObjectMapper JSON = new ObjectMapper();

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  Recommender recommender = Tarpswg::recommend;
  InputStream standardInput = new ByteArrayInputStream(new byte[0]);

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  Path directory;

  int run(String... arguments) {
    return Main.run(
        arguments,
        new Terminal(standardInput, new PrintWriter(out), new PrintWriter(err), false, false),
        new Answers(
            patientCase -> recommender.recommend(patientCase), Tarpswg::explain, Tarpswg::timeline),
        ImmutableMap::of);
  }

  int batch(String input, String... options) {
    standardInput = new ByteArrayInputStream(input.getBytes(UTF_8));
    String[] arguments = new String[options.length + 2];
    arguments[0] = "batch";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return run(arguments);
  }

  String file(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return directory.resolve(name).toString();
  }

  List<JsonNode> lines() {
    return lines(out.toString());
  }

  static List<JsonNode> lines(String text) {
    return text.lines().map(BatchRun::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String shape(JsonNode line) {
    return String.join(" ", line.properties().stream().map(e -> e.getKey()).toList())
        + " "
        + line.iterator().next();
  }

  @AfterEach
  void nobody_is_shown_a_stack_trace() {
    assertThat(out + "\n" + err).doesNotContain("\tat ", "Exception:");
  }

  static Recommendations answer(String text) {
    return Tarpswg.recommend(CaseReader.strict().read(text));
  }
}
