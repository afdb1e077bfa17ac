// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.testkit.generate.CaseArbitraries;

/**
 * The cases of all benchmarks: generated with fixed seeds, from sparse to complete, mixed, one a
 * line. Made once and kept in a file, so that every virtual machine reads the same.
 */
public final class CaseFile {
  /** How many cases there are. */
  public static final int CASES = 10_000;

  /** Where the file is, by the property that the command sets. */
  public static final String PROPERTY = "tarpswg.benchmarks.cases";

  /** How many of them are read, by the property that the command sets; without it all. */
  public static final String MOST = "tarpswg.benchmarks.most";

  private static final int SEED = 2018;
  private static final int GENERATOR_SIZE = 1000;

  private CaseFile() {}

  private static Path path() {
    return Path.of(System.getProperty(PROPERTY, "target/cases.ndjson"));
  }

  static int most() {
    return Integer.getInteger(MOST, CASES);
  }

  /** The cases as lines of JSON. */
  public static List<String> lines() {
    try (Stream<String> lines = Files.lines(path())) {
      return lines.limit(most()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("There are no cases: run the command, which makes them.", e);
    }
  }

  /** The cases. */
  public static List<PatientCase> cases() {
    return lines().stream().map(CaseReader.strict()::read).toList();
  }

  /** Makes the file where it is missing. */
  static Path make() throws IOException {
    Path path = path();
    if (!Files.exists(path)) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path begun = path.resolveSibling(path.getFileName() + ".begun");
      write(begun);
      Files.move(begun, path);
    }
    return path;
  }

  private static void write(Path path) throws IOException {
    List<String> lines = new ArrayList<>();
    JqwikSession.run(
        () -> {
          List<Arbitrary<PatientCase>> kinds =
              List.of(
                  CaseArbitraries.sparse(),
                  CaseArbitraries.systemicSlice(),
                  CaseArbitraries.any(),
                  CaseArbitraries.complete());
          for (int kind = 0; kind < kinds.size(); kind++) {
            RandomGenerator<PatientCase> cases = kinds.get(kind).generator(GENERATOR_SIZE);
            Random random = new Random(SEED + kind);
            for (int i = 0; i < CASES / kinds.size(); i++) {
              lines.add(CaseWriter.line(cases.next(random).value()));
            }
          }
        });
    Collections.shuffle(lines, new Random(SEED));
    try (BufferedWriter out = Files.newBufferedWriter(path)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
  }
}
