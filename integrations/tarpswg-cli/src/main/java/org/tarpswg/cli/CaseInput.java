// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** Where a case comes from: a file, or standard input for a dash. */
final class CaseInput {
  static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final CaseReader reader;

  CaseInput(InputStream standardInput, CaseReader reader) {
    this.standardInput = standardInput;
    this.reader = reader;
  }

  /**
   * Reads the case.
   *
   * @throws InvalidCaseException if there is none to be read, or with every problem it has
   */
  PatientCase read(String name) {
    return name.equals(STANDARD_INPUT) ? reader.read(standardInput) : readFile(name);
  }

  /**
   * Reads a case of which the caller has named several.
   *
   * @throws InvalidFileException if it is not in order, with its name
   */
  PatientCase readOneOfSeveral(String name) {
    try {
      return read(name);
    } catch (InvalidCaseException e) {
      throw new InvalidFileException(name, e);
    }
  }

  /**
   * The name itself, or the names of the JSON files in the folder of that name, in their order.
   *
   * @throws InvalidFileException if the folder holds none or cannot be read
   */
  static ImmutableList<String> filesIn(String name) {
    try {
      if (!Files.isDirectory(Path.of(name))) {
        return ImmutableList.of(name);
      }
      try (Stream<Path> files = Files.list(Path.of(name))) {
        ImmutableList<String> found =
            files
                .filter(file -> file.toString().endsWith(".json") && !Files.isDirectory(file))
                .map(Path::toString)
                .sorted()
                .collect(toImmutableList());
        if (found.isEmpty()) {
          throw unreadable("a directory without a case", "Name a directory with *.json in it.");
        }
        return found;
      }
    } catch (InvalidPathException e) {
      return ImmutableList.of(name);
    } catch (IOException | UncheckedIOException e) {
      throw new InvalidFileException(
          name, unreadable("a directory that cannot be read", "Ask for the right to read it."));
    } catch (InvalidCaseException e) {
      throw new InvalidFileException(name, e);
    }
  }

  private PatientCase readFile(String name) {
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw unreadable("a directory", "Name a file in it.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return reader.read(in);
      }
    } catch (InvalidPathException e) {
      throw unreadable("a name that no file can have", "Name an existing file.");
    } catch (NoSuchFileException e) {
      throw unreadable("no such file", "Name an existing file, or - for standard input.");
    } catch (AccessDeniedException e) {
      throw unreadable("a file that may not be read", "Ask for the right to read it.");
    } catch (IOException e) {
      throw unreadable("a file that cannot be read to its end", "Check the disk, then try again.");
    }
  }

  private static InvalidCaseException unreadable(String found, String cure) {
    return new InvalidCaseException(
        ImmutableList.of(new Problem("UNREADABLE", "(document)", found, "a case as JSON", cure)));
  }
}
