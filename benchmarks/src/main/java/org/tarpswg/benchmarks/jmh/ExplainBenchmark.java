// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Explanation;

/** One subject of one case explained, with what suffices for it and the nearest changes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExplainBenchmark {
  private static final List<String> SUBJECTS =
      List.of("12", "24", "36", "40a", "43b", "43d", "METASTASECTOMY");

  private int place;

  /** One. */
  public ExplainBenchmark() {}

  /** Each of some clauses and a composite in turn. */
  @Benchmark
  public Explanation explain(Cases cases) {
    place = place + 1 == SUBJECTS.size() ? 0 : place + 1;
    return Tarpswg.explain(cases.next(), SUBJECTS.get(place));
  }
}
