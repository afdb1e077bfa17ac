// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tarpswg.benchmarks.run.CaseFile;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;

/** An answer written as JSON that was written before, so that nothing is made in the meantime. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {
  private static final int ANSWERS = 100;

  private final List<Recommendations> answers =
      CaseFile.cases().stream().limit(ANSWERS).map(Tarpswg::recommend).toList();
  private int place;

  /** How much is written. */
  @Param({"COMPACT", "STANDARD", "FULL"})
  public Detail detail = Detail.COMPACT;

  /** Makes the answers, all of them in full. */
  public WriteBenchmark() {
    answers.forEach(answer -> RecommendationsWriter.line(answer, Detail.FULL));
  }

  /** One line. */
  @Benchmark
  public String write() {
    place = place + 1 == answers.size() ? 0 : place + 1;
    return RecommendationsWriter.line(answers.get(place), detail);
  }
}
