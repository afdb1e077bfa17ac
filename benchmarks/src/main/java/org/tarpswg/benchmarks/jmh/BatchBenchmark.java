// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tarpswg.benchmarks.run.CaseStream;
import org.tarpswg.benchmarks.run.NullBatch;

/**
 * A batch end to end, by the classes of the command line: lines of JSON in, compact lines out to
 * nobody. The time is that of the whole batch.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BatchBenchmark {

  /** How many cases the batch has. */
  @Param("10000")
  public int cases;

  /** How many cases are worked on at once. */
  @Param({"1", "2"})
  public int workers;

  /** One. */
  public BatchBenchmark() {}

  /** All of them. */
  @Benchmark
  public long batch() throws IOException {
    return NullBatch.run(CaseStream.of(cases), workers).answered();
  }
}
