// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** Where a case comes from: a file, or standard input for a dash. */
final class CaseInput {
  static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;

  CaseInput(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Reads the case.
   *
   * @throws InvalidCaseException if there is none to be read, or with every problem it has
   */
  PatientCase read(String name) {
    return name.equals(STANDARD_INPUT) ? CaseReader.strict().read(standardInput) : readFile(name);
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

  private static PatientCase readFile(String name) {
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw unreadable("a directory", "Name a file in it.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return CaseReader.strict().read(in);
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
