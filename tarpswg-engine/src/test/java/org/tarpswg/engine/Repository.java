// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the project, for tests that hold them against each other. */
public final class Repository {
  private static final Path ROOT =
      Path.of(Objects.requireNonNullElse(System.getenv("TARPSWG_ROOT"), ".."));

  private Repository() {}

  /** The folder in which the project stands. */
  public static Path root() {
    return ROOT;
  }

  /** The text of a file, by its path from the root. */
  public static String text(String path) {
    return text(ROOT.resolve(path));
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder whose names end so, sorted. */
  public static ImmutableList<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paper's two patients, visit by visit. */
  public static ImmutableList<Path> figures() {
    return ImmutableList.<Path>builder()
        .addAll(files("examples/figure-1", ".json"))
        .addAll(files("examples/figure-2", ".json"))
        .build();
  }
}
