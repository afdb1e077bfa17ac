// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tarpswg.benchmarks.peer.Peer;
import org.tarpswg.benchmarks.slice.EngineSlice;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.benchmarks.slice.SliceReading;
import org.tarpswg.benchmarks.slice.Subject;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;

/** Whether all peers say of every case the same as the engine; nothing is timed before. */
final class Agreement {
  private final List<? extends Peer<?>> peers;
  private final Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
  private final List<SliceFacts> facts = new ArrayList<>();

  Agreement(Collection<Supplier<? extends Peer<?>>> peers) {
    this.peers = peers.stream().map(Supplier::get).toList();
  }

  /**
   * Asks all of them about all cases.
   *
   * @return how often each subject applied
   * @throws IllegalStateException at the first disagreement, with the peer, the subjects and the
   *     case
   */
  Map<Subject, Integer> check(List<PatientCase> cases) {
    for (int i = 0; i < cases.size(); i++) {
      PatientCase told = cases.get(i);
      Recommendations answer = Tarpswg.recommend(told);
      long expected = EngineSlice.applies(answer);
      SliceFacts read = SliceReading.of(told, answer);
      facts.add(read);
      for (Peer<?> peer : peers) {
        compare(peer, read, expected, "case " + (i + 1) + ": " + CaseWriter.line(told));
      }
      Subject.of(expected).forEach(subject -> counts.merge(subject, 1, Integer::sum));
    }
    return counts;
  }

  /** The facts of the cases that were checked. */
  List<SliceFacts> facts() {
    return facts;
  }

  private static <F> void compare(Peer<F> peer, SliceFacts facts, long expected, String where) {
    long said = peer.applies(peer.prepare(facts));
    if (said != expected) {
      throw new IllegalStateException(
          "The peers disagree, so nothing is measured. "
              + peer.name()
              + " alone says "
              + Subject.of(said & ~expected)
              + ", the engine alone says "
              + Subject.of(expected & ~said)
              + ", of "
              + where
              + " with "
              + facts);
    }
  }
}
