// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.function.Function;
import org.tarpswg.evidence.Consensus.Remark;

/** Finds the places that cite a reference. */
final class Citations {
  private Citations() {}

  static CitedBy of(int reference, Evidence evidence) {
    return ImmutableCitedBy.builder()
        .reference(reference)
        .clauses(citing(reference, evidence.clauses(), Clause::citations, Clause::id))
        .parts(citing(reference, parts(evidence), Part::citations, Part::id))
        .narrative(
            citing(reference, evidence.narrative(), NarrativeText::citations, NarrativeText::point))
        .leadIns(citing(reference, evidence.leadIns(), LeadIn::citations, Function.identity()))
        .table3(rows(reference, evidence.table3()))
        .table4(rows(reference, evidence.table4()))
        .trials(
            citing(
                reference,
                evidence.table5(),
                row -> ImmutableList.of(row.reference()),
                TrialRow::trial))
        .remarks(citing(reference, remarks(evidence.consensus()), Remark::citations, Remark::gist))
        .build();
  }

  private static ImmutableList<Part> parts(Evidence evidence) {
    return evidence.clauses().stream()
        .flatMap(clause -> clause.parts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Series> rows(int reference, SeriesTable table) {
    return citing(
        reference, table.series(), row -> ImmutableList.of(row.reference()), Function.identity());
  }

  private static Iterable<Remark> remarks(Consensus consensus) {
    return Iterables.concat(
        List.of(
            consensus.aim(),
            new Remark(consensus.appraisal().gist(), consensus.appraisal().citations()),
            consensus.agreement()),
        consensus.background(),
        consensus.limits());
  }

  private static <P, A> ImmutableList<A> citing(
      int reference,
      Iterable<P> places,
      Function<P, ImmutableList<Integer>> citations,
      Function<P, A> address) {
    ImmutableList.Builder<A> citing = ImmutableList.builder();
    for (P place : places) {
      if (citations.apply(place).contains(reference)) {
        citing.add(address.apply(place));
      }
    }
    return citing.build();
  }
}
