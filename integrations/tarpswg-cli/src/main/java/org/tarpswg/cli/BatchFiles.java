// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.tarpswg.model.problem.Problem;

/**
 * The files of a batch. Every method tells by an {@link RefusedArgumentException} which of them
 * cannot be used.
 *
 * @param cases where the cases are; a dash for standard input
 * @param mapping what the columns hold, if they are a table
 * @param out where the lines go; standard output if empty
 * @param summary where the counts go, if anywhere
 */
record BatchFiles(
    String cases, Optional<Path> mapping, Optional<Path> out, Optional<Path> summary) {
  private static final int LARGEST_MAPPING = 10_000_000;

  /** Whether the cases come from standard input. */
  boolean fromStandardInput() {
    return cases.equals(CaseInput.STANDARD_INPUT);
  }

  private static RefusedArgumentException refused(
      String file, String found, String rule, String cure) {
    return new RefusedArgumentException(new Problem("UNUSABLE_FILE", file, found, rule, cure));
  }

  /** Refuses to write where something is read, or two things to one place. */
  void refuseOverwriting() {
    Optional<Path> from = fromStandardInput() ? Optional.empty() : Optional.of(path(cases));
    refuseSame(summary, out);
    for (Optional<Path> written : ImmutableList.of(out, summary)) {
      refuseSame(written, from);
      refuseSame(written, mapping);
    }
  }

  private static void refuseSame(Optional<Path> written, Optional<Path> other) {
    if (written.isPresent() && other.isPresent() && isSame(written.get(), other.get())) {
      throw refused(
          written.get().toString(),
          "a file that is named twice on this command line",
          "a file of its own for whatever is written",
          "Name another file.");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return (Files.exists(one) && Files.exists(other))
          ? Files.isSameFile(one, other)
          : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException e) {
      return true;
    }
  }

  /** The cases, to be closed by the caller. */
  InputStream openCases(InputStream standardInput) {
    return fromStandardInput() ? standardInput : open(path(cases));
  }

  /** How many bytes the cases have; empty where that is not known. */
  OptionalLong size() {
    try {
      return fromStandardInput() || !Files.isRegularFile(path(cases))
          ? OptionalLong.empty()
          : OptionalLong.of(Files.size(path(cases)));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** The text of the mapping; empty if there is none. */
  Optional<byte[]> readMapping() {
    return mapping.map(BatchFiles::read);
  }

  private static byte[] read(Path file) {
    try (InputStream in = open(file)) {
      return in.readNBytes(LARGEST_MAPPING);
    } catch (IOException e) {
      throw unreadable(file, "a file that cannot be read to its end", "Check the disk.");
    }
  }

  private static InputStream open(Path file) {
    if (Files.isDirectory(file)) {
      throw unreadable(file, "a directory", "Name a file in it.");
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw unreadable(file, "no such file", "Name an existing file, or - for standard input.");
    } catch (AccessDeniedException e) {
      throw unreadable(file, "a file that may not be read", "Ask for the right to read it.");
    } catch (IOException e) {
      throw unreadable(file, "a file that cannot be opened", "Check the disk, then try again.");
    }
  }

  private static RefusedArgumentException unreadable(Path file, String found, String cure) {
    return refused(file.toString(), found, "a file that can be read", cure);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw refused(
          name, "a name that no file can have", "a file that can be read", "Name another one.");
    }
  }

  /** The file for the lines, emptied; empty for standard output. To be closed by the caller. */
  Optional<FileOutputStream> openOut() {
    return out.map(BatchFiles::openForWriting);
  }

  private static FileOutputStream openForWriting(Path file) {
    try {
      return new FileOutputStream(file.toFile());
    } catch (FileNotFoundException e) {
      throw unwritable(file);
    }
  }

  /** Writes the counts, if anybody wants them. */
  void writeSummary(String csv) {
    summary.ifPresent(
        file -> {
          try {
            Files.writeString(file, csv, UTF_8);
          } catch (IOException e) {
            throw unwritable(file);
          }
        });
  }

  /** What is said of a file that takes nothing, or nothing more. */
  static RefusedArgumentException unwritable(Path file) {
    return refused(
        file.toString(),
        "a file that cannot be written",
        "a file that you may write, on a disk with room",
        "Name another file, or make room.");
  }
}
