// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What was measured inside virtual machines, by benchmark and parameters. */
final class Measurements {
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final int MIDDLE = 50;

  private final Settings settings;
  private final Map<String, Measured> measured = new LinkedHashMap<>();

  Measurements(Settings settings) {
    this.settings = settings;
  }

  /**
   * One line.
   *
   * @param median the median over all iterations, in the unit of the benchmark
   * @param error half of the 99.9% confidence interval of the mean; not a number for few iterations
   * @param bytes what one operation allocated
   */
  record Measured(double median, double error, double bytes) {}

  /** Measures everything. */
  void run() throws RunnerException {
    run("Answer|Explain|Json|Write|Peer|Scaling|Growth", options());
    run(
        "Batch",
        options()
            .param("cases", Integer.toString(settings.batchCases()))
            .warmupIterations(1)
            .measurementIterations(settings.iterations()));
  }

  private void run(String names, ChainedOptionsBuilder options) throws RunnerException {
    options.include("org\\.tarpswg\\.benchmarks\\.jmh\\.(" + names + ")Benchmark\\..*");
    for (RunResult result : new Runner(options.build()).run()) {
      measured.put(key(result), measured(result));
    }
  }

  private ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .forks(settings.forks())
        .warmupIterations(2 * settings.iterations())
        .warmupTime(TimeValue.milliseconds(settings.millis()))
        .measurementIterations(settings.iterations())
        .measurementTime(TimeValue.milliseconds(settings.millis()))
        .timeout(TimeValue.minutes(60))
        .jvmArgsAppend(
            property(CaseFile.PROPERTY),
            property(FactFile.PROPERTY),
            "-D" + CaseFile.MOST + "=" + settings.cases())
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true);
  }

  private static String property(String name) {
    return "-D" + name + "=" + System.getProperty(name);
  }

  /** Such as {@code GrowthBenchmark.lesions(10)}. */
  private static String key(RunResult result) {
    String name = result.getParams().getBenchmark().replaceFirst(".*\\.jmh\\.", "");
    String parameters =
        result.getParams().getParamsKeys().stream()
            .filter(each -> !each.equals("cases"))
            .map(result.getParams()::getParam)
            .collect(Collectors.joining(","));
    return parameters.isEmpty() ? name : name + "(" + parameters + ")";
  }

  private static Measured measured(RunResult result) {
    double bytes =
        result.getSecondaryResults().keySet().stream()
            .filter(name -> name.endsWith(ALLOCATED))
            .mapToDouble(name -> requireNonNull(result.getSecondaryResults().get(name)).getScore())
            .findFirst()
            .orElse(Double.NaN);
    return new Measured(
        result.getPrimaryResult().getStatistics().getPercentile(MIDDLE),
        result.getPrimaryResult().getScoreError(),
        bytes);
  }

  /**
   * One line.
   *
   * @throws IllegalArgumentException if it was not measured
   */
  Measured of(String key) {
    Measured found = measured.get(key);
    if (found == null) {
      throw new IllegalArgumentException(key + " was not measured, only " + measured.keySet());
    }
    return found;
  }
}
