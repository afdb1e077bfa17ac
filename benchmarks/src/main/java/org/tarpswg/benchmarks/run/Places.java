// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where things are in the repository.
 *
 * @param root the repository
 */
record Places(Path root) {

  Path target() {
    return root.resolve("benchmarks/target");
  }

  Path results() {
    return root.resolve("benchmarks/RESULTS.md");
  }

  /** What the numbers mean, written by hand; the results end with it. */
  Path findings() {
    return root.resolve("benchmarks/FINDINGS.md");
  }

  Path example() {
    return root.resolve("examples/figure-2/03-one-nodule-progressing.json");
  }

  Path commandLine() {
    return root.resolve("integrations/tarpswg-cli/target/tarpswg-cli.jar");
  }

  Path benchmarkJar() throws IOException {
    return jar("benchmarks");
  }

  /** The jars of model, evidence and engine, with all they need when they run. */
  String runtimeJars() throws IOException {
    String needed =
        Files.readString(root.resolve("tarpswg-engine/target/runtime.classpath")).strip();
    return jar("tarpswg-engine") + File.pathSeparator + needed;
  }

  /** How large these jars are together, in bytes. */
  long runtimeBytes() throws IOException {
    long bytes = 0;
    for (String jar : Splitter.on(File.pathSeparatorChar).split(runtimeJars())) {
      bytes += Files.size(Path.of(jar));
    }
    return bytes;
  }

  private Path jar(String module) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(module).resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("tarpswg-[a-z]+-[0-9].*\\.jar"))
          .filter(file -> !file.getFileName().toString().matches(".*-(sources|javadoc)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("There is no jar of " + module + "."));
    }
  }
}
