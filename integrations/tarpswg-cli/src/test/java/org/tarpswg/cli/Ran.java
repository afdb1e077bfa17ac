// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the program against the engine.
 *
 * @param code its exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Ran(int code, String out, String err) {

  /** Runs a line whose words are parted by single blanks. */
  static Ran line(String line) {
    return line(line, "");
  }

  /** Runs a line with this standard input. */
  static Ran line(String line, String standardInput) {
    return with(
        new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
        Iterables.toArray(Splitter.on(' ').split(line), String.class));
  }

  static Ran with(InputStream standardInput, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            arguments,
            new Terminal(standardInput, new PrintWriter(out), new PrintWriter(err), false, false),
            Answers.ofEngine(),
            ImmutableMap::of);
    return new Ran(code, out.toString(), err.toString());
  }

  /** What was printed, its lines and columns forgotten. */
  String words() {
    return (out + " " + err).replaceAll("\\s+", " ");
  }

  /** What was printed as data. */
  JsonNode data() {
    try {
      return JsonMapper.builder().build().readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError(out, e);
    }
  }
}
