// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a fresh virtual machine takes from its start to its end, with one answer between: the
 * library alone, with JSON in and out, and by the command line; each as it is and with an archive
 * of classes made before.
 */
final class ColdStart {
  private final Places places;
  private final int runs;

  ColdStart(Places places, int runs) {
    this.places = places;
    this.runs = runs;
  }

  /** The medians in milliseconds, by what was started. */
  Map<String, Double> measure() throws IOException {
    Path example = places.example();
    String first = FirstAnswer.class.getName();
    String library = places.runtimeJars() + File.pathSeparator + places.benchmarkJar();
    Map<String, Double> medians = new LinkedHashMap<>();
    started(medians, "library only", List.of("-cp", library, first));
    started(medians, "with JSON", List.of("-cp", library, first, example.toString()));
    started(
        medians,
        "command line",
        List.of("-jar", places.commandLine().toString(), "recommend", example.toString()));
    return medians;
  }

  private void started(Map<String, Double> medians, String what, List<String> arguments)
      throws IOException {
    medians.put(what, Processes.median(runs, arguments));
    Path archive = places.target().resolve(what.replace(' ', '-') + ".jsa");
    Files.deleteIfExists(archive);
    Processes.java(with("-XX:ArchiveClassesAtExit=" + archive, arguments));
    medians.put(
        what + ", class-data sharing",
        Processes.median(runs, with("-XX:SharedArchiveFile=" + archive, arguments)));
  }

  private static List<String> with(String option, List<String> arguments) {
    List<String> all = new ArrayList<>();
    all.add(option);
    all.add("-Xlog:disable");
    all.addAll(arguments);
    return all;
  }
}
