// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fresh virtual machines. */
final class Processes {
  private Processes() {}

  /** The output of one, and how long it took from its start to its end. */
  record Run(String output, double millis) {}

  /**
   * Runs one to its end.
   *
   * @param arguments what stands behind {@code java}
   * @throws IllegalStateException if it fails
   */
  static Run java(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      double millis = (System.nanoTime() - start) / 1e6;
      if (code != 0) {
        throw new IllegalStateException("Ended with " + code + ": " + String.join(" ", command));
      }
      return new Run(output, millis);
    } catch (IOException e) {
      throw new IllegalStateException("Did not start: " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** The middle one of the times of several runs. */
  static double median(int runs, List<String> arguments) {
    double[] millis = new double[runs];
    for (int i = 0; i < runs; i++) {
      millis[i] = java(arguments).millis();
    }
    Arrays.sort(millis);
    return (millis[(runs - 1) / 2] + millis[runs / 2]) / 2;
  }
}
