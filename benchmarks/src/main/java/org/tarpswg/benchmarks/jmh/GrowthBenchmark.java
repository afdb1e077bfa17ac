// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import static java.util.stream.Collectors.joining;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;

/** One answer to a case with so many lesions, or with so long a history. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

  /** One. */
  public GrowthBenchmark() {}

  /** A case with many lesions. */
  @State(Scope.Thread)
  public static class WithLesions {
    /** How many. */
    @Param({"1", "10", "100", "1000"})
    public int lesions;

    private PatientCase told = CaseReader.strict().read("{\"asOf\": \"2018-03-01\"}");

    /** One without lesions. */
    public WithLesions() {}

    /** Makes it. */
    @Setup
    public void make() {
      told = read(list("lesions", lesions, WithLesions::lesion));
    }

    private static String lesion(int i) {
      String[] sites = {"LUNG", "LIVER", "PERITONEUM", "BONE"};
      String[] looks = {"TYPICAL", "ATYPICAL", "EQUIVOCAL"};
      return """
          {"id": "l%d", "site": "%s", "appearance": "%s", "count": 1,
           "histologicStatus": "NOT_SAMPLED", "firstDetectedOn": "2017-06-01"}
          """
          .formatted(i, sites[i % sites.length], looks[i % looks.length]);
    }
  }

  /** A case with a long history. */
  @State(Scope.Thread)
  public static class WithHistory {
    /** How many operations, and as many therapies. */
    @Param({"1", "10", "100"})
    public int records;

    private PatientCase told = CaseReader.strict().read("{\"asOf\": \"2018-03-01\"}");

    /** One without history. */
    public WithHistory() {}

    /** Makes it. */
    @Setup
    public void make() {
      told =
          read(
              list("operations", records, WithHistory::operation)
                  + ",\n"
                  + list("systemicTherapies", records, WithHistory::therapy));
    }

    private static String operation(int i) {
      return """
          {"date": "%s", "purpose": "METASTASECTOMY", "margin": "R0"}
          """
          .formatted(day(i));
    }

    private static String therapy(int i) {
      return """
          {"agents": ["GEMCITABINE"], "setting": "ADVANCED", "start": "%s", "bestResponse": "SD"}
          """
          .formatted(day(i));
    }

    /** A day of each month, from 2005 on. */
    private static String day(int i) {
      return "%d-%02d-15".formatted(2005 + i / 12, 1 + i % 12);
    }
  }

  private static String list(String name, int count, IntFunction<String> record) {
    String records = IntStream.range(0, count).mapToObj(record).collect(joining(","));
    return "\"%s\": [%s], \"%sComplete\": true".formatted(name, records, name);
  }

  private static PatientCase read(String lists) {
    return CaseReader.strict()
        .read(
            """
            {"asOf": "2018-03-01",
             "primary": {"site": "RETROPERITONEUM", "histology": "LMS"},
             "disease": {"status": "CONFIRMED"},
             %s}
            """
                .formatted(lists));
  }

  /** All clauses and options. */
  @Benchmark
  public void lesions(WithLesions with, Blackhole read) {
    Depths.answer(Tarpswg.recommend(with.told), read);
  }

  /** All clauses and options. */
  @Benchmark
  public void history(WithHistory with, Blackhole read) {
    Depths.answer(Tarpswg.recommend(with.told), read);
  }
}
