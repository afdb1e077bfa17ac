// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is no text, far too large, or not there; and command lines that are not in order. */
class BrokenInputTest {
  private static final String CASE =
      "{\"asOf\": \"2018-03-01\", \"note\": \"" + Refusal.UNTOUCHED + "\"";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @SuppressWarnings("NullAway.Init") // the test engine sets it
  @TempDir
  private Path directory;

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  static Stream<Arguments> bytes() {
    return Stream.of(
        Arguments.of("zeros", new byte[1000], "found bytes that are not UTF-8"),
        Arguments.of(
            "a picture",
            bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
            "found bytes that are not UTF-8 expected one JSON text in UTF-8 cure Save"),
        Arguments.of("UTF-16", (CASE + "}").getBytes(UTF_16), "found bytes that are not UTF-8"),
        Arguments.of("only a mark of byte order", bytes(0xef, 0xbb, 0xbf), "found a fault"),
        Arguments.of(
            "Latin-1", bytes('{', '"', 0xfc, '"', ':', '1', '}'), "found bytes that are not UTF-8"),
        Arguments.of(
            "an overlong slash", bytes('"', 0xc0, 0xaf, '"'), "found bytes that are not UTF-8"),
        Arguments.of(
            "half a pair of surrogates",
            bytes('"', 0xed, 0xa0, 0x80, '"'),
            "found bytes that are not UTF-8"),
        Arguments.of("a zero behind a name", bytes('{', '"', 'a', '"', 0, '}'), "found a fault"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bytes")
  void bytes_that_are_no_json_are_refused(String kind, byte[] bytes, String told) {
    Refusal.tells(Ran.with(new ByteArrayInputStream(bytes), "recommend", "-"), "(document)", told);
  }

  @Test
  void a_mark_of_byte_order_before_a_case_does_no_harm() {
    Ran ran = Ran.with(utf8("\ufeff" + CASE + "}"), "missing", "-");
    assertThat(ran.code()).isZero();
  }

  static Stream<Arguments> large() {
    return Stream.of(
        Arguments.of("nested 100,000 deep", new Repeated("", "[", 100_000, ""), "a fault"),
        Arguments.of(
            "records nested 100,000 deep",
            new Repeated(CASE + ", \"primary\": ", "{\"primary\": ", 100_000, ""),
            "a fault"),
        Arguments.of(
            "a text of 50 MB",
            new Repeated(CASE + ", \"goals\": \"", "x", 50_000_000, "\"}"),
            "more than 10000000 bytes"),
        Arguments.of(
            "a text of 5 MB", new Repeated("{\"asOf\": \"", "x", 5_000_000, "\"}"), "a fault"),
        Arguments.of(
            "a million lesions",
            new Repeated(
                CASE + ", \"lesions\": [{\"id\": \"a\"}", ",{\"id\":\"b\"}", 999_999, "]}"),
            "more than 10000000 bytes"),
        Arguments.of(
            "a million numbers for lesions",
            new Repeated(CASE + ", \"lesions\": [1", ",1", 999_999, "]}"),
            ""),
        Arguments.of(
            "a million unknown properties",
            new Repeated(CASE, ",\"x\":1", 999_999, "}"),
            "a fault"),
        Arguments.of(
            "a number of a million digits",
            new Repeated(CASE + ", \"patient\": {\"ageYears\": 1", "0", 999_999, "}}"),
            "a fault"),
        Arguments.of("blanks without end", new Repeated("", " ", Long.MAX_VALUE, ""), "more than"),
        Arguments.of(
            "an id without end",
            new Repeated("{\"lesions\": [{\"id\": \"", "x", Long.MAX_VALUE, ""),
            "more than"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void what_is_far_too_large_is_refused_soon(String kind, InputStream input, String told) {
    Ran ran = assertTimeoutPreemptively(PATIENCE, () -> Ran.with(input, "recommend", "-"));
    Refusal.tells(ran, "found", told, "expected", "cure");
  }

  @Test
  void a_stream_that_breaks_off_is_told() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException(Refusal.UNTOUCHED);
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException(Refusal.UNTOUCHED);
          }
        };
    Refusal.tells(Ran.with(broken, "recommend", "-"), "a stream that breaks off");
  }

  @Test
  void a_file_that_is_no_file_is_told() throws IOException {
    String none = directory.resolve("none.json").toString();
    Refusal.tells(Ran.line("recommend " + none), "no such file", "Name an existing file");
    Refusal.tells(Ran.line("recommend " + directory), "a directory", "Name a file in it.");
    Refusal.tells(Ran.line("recommend nul\u0000.json"), "no file can have");
    Path below = Files.writeString(directory.resolve("case.json"), CASE + "}").resolve("below");
    Refusal.tells(Ran.line("recommend " + below), "found", "expected a case as JSON", "cure");
  }

  @Test
  void a_file_that_may_not_be_read_is_told() throws IOException {
    Path file = Files.writeString(directory.resolve("case.json"), CASE + "}");
    Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file)); // who may read everything is not refused
    Refusal.tells(Ran.line("recommend " + file), "may not be read", "Ask for the right");
  }

  @ParameterizedTest
  @CsvSource({
    "recommend -, --colour, Unknown option: '--colour', Try tarpswg recommend --help.",
    "recommend -, --format, --format, Try tarpswg recommend --help.",
    "recommend -, --format=xml, xml, Try tarpswg recommend --help.",
    "recommend - -, --format=html, Unmatched argument, Try tarpswg recommend --help.",
    "recommend, --format=text, Missing required parameter: 'FILE', Try tarpswg recommend --help.",
    "recomend -, --format=json, Did you mean, recommend",
    "explain -, --clause=99, Nothing is said of 99, It speaks of 1",
    "explain -, --part=36.z, Nothing is said of 36.z, 36.a",
    "explain -, --assessment=surgery, Nothing is said of SURGERY, METASTASECTOMY",
    "explain - --assessment biopsy, --lesion=b, Nothing is said of BIOPSY(lesions[b]), It speaks of",
    "explain - --clause 43b, --lesion=a, --lesion goes with --assessment, Try tarpswg explain --help.",
    "explain -, --lesion=a, Missing required argument, Try tarpswg explain --help.",
    "explain - --clause 36, --part=36.a, mutually exclusive, Try tarpswg explain --help.",
    "diff -, --format=text, Missing required parameter: 'AFTER', Try tarpswg diff --help.",
    "diff - -, --format=json, json, Try tarpswg diff --help.",
    "timeline, --format=text, Missing required parameter, Try tarpswg timeline --help.",
    "missing -, --format=yaml, yaml, Try tarpswg missing --help.",
    "statement, --format=text, Missing required parameter: 'ID', Try tarpswg statement --help."
  })
  void a_command_line_that_is_not_in_order_is_told(
      String line, String option, String told, String then) {
    String[] arguments = (line + " " + option).split(" ");
    Refusal.tells(Ran.with(utf8(CASE + "}"), arguments), told, then);
  }

  @Test
  void the_one_case_of_two_that_is_not_in_order_is_named() throws IOException {
    Path good = Files.writeString(directory.resolve("good.json"), CASE + "}");
    Path bad = Files.writeString(directory.resolve("bad.json"), "{}");
    Refusal.tells(Ran.line("diff " + good + " " + bad), "bad.json", "asOf", "nothing");
    Refusal.tells(Ran.line("timeline " + good + " " + bad), "bad.json", "asOf", "nothing");
  }
}
