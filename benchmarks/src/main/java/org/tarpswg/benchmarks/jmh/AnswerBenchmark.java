// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;

/** One case answered, and read more or less deeply. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark {

  /** One. */
  public AnswerBenchmark() {}

  /** All clauses and options. */
  @Benchmark
  public void answer(Cases cases, Blackhole read) {
    Depths.answer(Tarpswg.recommend(cases.next()), read);
  }

  /** The same and every composite. */
  @Benchmark
  public void composites(Cases cases, Blackhole read) {
    Recommendations answer = Tarpswg.recommend(cases.next());
    Depths.answer(answer, read);
    Depths.composites(answer, read);
  }

  /** All clauses and options, and every set of missing facts. */
  @Benchmark
  public void missing(Cases cases, Blackhole read) {
    Recommendations answer = Tarpswg.recommend(cases.next());
    Depths.answer(answer, read);
    Depths.missing(answer, read);
  }

  /** All clauses and options, and every derivation. */
  @Benchmark
  public void derivations(Cases cases, Blackhole read) {
    Recommendations answer = Tarpswg.recommend(cases.next());
    Depths.answer(answer, read);
    Depths.derivations(answer, read);
  }

  /** Everything. */
  @Benchmark
  public void everything(Cases cases, Blackhole read) {
    Recommendations answer = Tarpswg.recommend(cases.next());
    Depths.answer(answer, read);
    Depths.composites(answer, read);
    Depths.missing(answer, read);
    Depths.derivations(answer, read);
  }
}
