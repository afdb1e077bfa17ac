// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.stability.Evolving;

/**
 * The conformance cases for engines in any language: as files, and with a checker of what an engine
 * answered. Needs no JUnit. How to use it stands in {@code docs/TESTKIT.md}.
 */
@Evolving
public final class ConformanceFiles {
  /** A line for each case: its id and the case. */
  public static final String CASES = "cases.ndjson";

  /** The same cases in the same order, without their ids. */
  public static final String BARE_CASES = "bare-cases.ndjson";

  /** A line for each case: its id and what a right answer says, with title, reason and readings. */
  public static final String EXPECTED = "expected.ndjson";

  private static final int ALL_AGREE = 0;
  private static final int SOME_DIFFER = 1;
  private static final int BAD_INPUT = 2;
  private static final String USAGE =
      """
      Usage: ConformanceFiles write FOLDER    writes %s, %s and %s there
             ConformanceFiles check ANSWERS   holds answers, a line of JSON for each case, against them
      Exit codes of check: 0 all agree, 1 some do not, 2 the file is not in order
      """
          .formatted(CASES, BARE_CASES, EXPECTED);

  private ConformanceFiles() {}

  /** Runs, and ends the process with the exit code. */
  public static void main(String[] arguments) {
    System.exit(run(System.out, System.err, arguments));
  }

  /**
   * Runs.
   *
   * @param out where disagreements go, each on a line, and the result
   * @param err where faults of the file or the arguments go
   * @param arguments {@code write FOLDER} or {@code check ANSWERS}
   * @return 0 if all agree or are written, 1 if some differ, 2 if a file or an argument is not in
   *     order
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    String command = arguments.length == 2 ? arguments[0] : "";
    try {
      return switch (command) {
        case "write" -> write(Path.of(arguments[1]), out);
        case "check" -> check(Path.of(arguments[1]), out, err);
        default -> {
          err.print(USAGE);
          yield BAD_INPUT;
        }
      };
    } catch (IOException | InvalidPathException e) {
      err.println(arguments[1] + ": " + e + ". Name a file, in UTF-8, or a folder to write to.");
      return BAD_INPUT;
    }
  }

  private static int write(Path folder, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    ImmutableList<CaseFile.Written> cases = ConformanceCases.written();
    write(
        folder.resolve(CASES),
        cases,
        one ->
            "{\"id\":\"%s\",\"case\":%s}"
                .formatted(one.read().id(), CaseWriter.line(one.read().patientCase())));
    write(folder.resolve(BARE_CASES), cases, one -> CaseWriter.line(one.read().patientCase()));
    write(folder.resolve(EXPECTED), cases, ConformanceFiles::expected);
    out.println(cases.size() + " cases written to " + folder + ".");
    return ALL_AGREE;
  }

  private static void write(
      Path file,
      ImmutableList<CaseFile.Written> cases,
      Function<? super CaseFile.Written, String> line)
      throws IOException {
    Files.writeString(file, cases.stream().map(line).collect(Collectors.joining("\n", "", "\n")));
  }

  private static String expected(CaseFile.Written written) {
    ConformanceCase of = written.read();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", of.id()).put("subject", of.subject()).put("about", of.about());
    line.put("title", of.title()).put("because", of.because());
    of.readings().forEach(line.putArray("readings")::add);
    Optional.of(of.boundary())
        .filter(boundary -> !boundary.isEmpty())
        .ifPresent(boundary -> line.put("boundary", boundary));
    return line.set("expect", written.expect()).toString();
  }

  private static int check(Path answers, PrintStream out, PrintStream err) throws IOException {
    AnswersCheck check = new AnswersCheck(ConformanceCases.all(), RulePlaces.notSaid());
    try (BufferedReader lines = Files.newBufferedReader(answers, UTF_8)) {
      lines.lines().forEach(check::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    check.end();
    check.failures().forEach(out::println);
    out.println(check.summary());
    check.unusable().forEach(err::println);
    if (!check.unusable().isEmpty()) {
      return BAD_INPUT;
    }
    return check.failures().isEmpty() ? ALL_AGREE : SOME_DIFFER;
  }
}
