// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;
import org.tarpswg.engine.Tarpswg;

/** How many answers a second, on one thread and on two. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScalingBenchmark {

  /** One. */
  public ScalingBenchmark() {}

  /** All clauses and options on one thread. */
  @Benchmark
  @Threads(1)
  public void oneThread(Cases cases, Blackhole read) {
    Depths.answer(Tarpswg.recommend(cases.next()), read);
  }

  /** The same on two. */
  @Benchmark
  @Threads(2)
  public void twoThreads(Cases cases, Blackhole read) {
    Depths.answer(Tarpswg.recommend(cases.next()), read);
  }
}
