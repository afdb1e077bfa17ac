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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tarpswg.benchmarks.peer.Peer;
import org.tarpswg.benchmarks.peer.Peers;
import org.tarpswg.benchmarks.peer.TwoValuedJava;
import org.tarpswg.benchmarks.run.FactFile;
import org.tarpswg.benchmarks.slice.EngineSlice;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.engine.Tarpswg;

/**
 * The slice of one case, by each peer on its prepared facts and by the engine on the case. The
 * engine answers everything there is to answer, the peers the slice.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBenchmark {

  /** One. */
  public PeerBenchmark() {}

  /** A peer with its facts. */
  @State(Scope.Thread)
  public static class Prepared {
    /** Which peer. */
    @Param({"java2", "java3", "drools", "cql", "cqlFhir"})
    public String peer = "java2";

    private Round<?> round = round(new TwoValuedJava(), List.of());

    /** The one of no case. */
    public Prepared() {}

    /** Prepares its facts. */
    @Setup
    public void prepare() {
      round = round(Peers.make(peer), FactFile.facts());
    }

    private static <F> Round<F> round(Peer<F> peer, List<SliceFacts> facts) {
      return new Round<>(peer, facts.stream().map(peer::prepare).toList());
    }
  }

  private static final class Round<F> {
    private final Peer<F> peer;
    private final List<F> facts;
    private int place;

    private Round(Peer<F> peer, List<F> facts) {
      this.peer = peer;
      this.facts = facts;
    }

    private long next() {
      place = place + 1 == facts.size() ? 0 : place + 1;
      return peer.applies(facts.get(place));
    }
  }

  /** By the peer. */
  @Benchmark
  public long peer(Prepared prepared) {
    return prepared.round.next();
  }

  /** By the engine. */
  @Benchmark
  public long engine(Cases cases) {
    return EngineSlice.applies(Tarpswg.recommend(cases.next()));
  }
}
