// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tarpswg.model.guideline.ClauseId;

/** Clauses that rest on a fact together, in the order of the paper. */
final class Clauses {
  /** Each of the 56: what settles the scope settles them all. */
  static final ImmutableList<ClauseId> ALL = ClauseId.all();

  private static final int FIRST_ON_LOCAL_THERAPY = 23;
  private static final int FIRST_ON_SYSTEMIC_OPTIONS = 40;

  /** Those that ask whether metastases are accepted as present now, clause 34 for their absence. */
  static final ImmutableList<ClauseId> ON_ACCEPTED_DISEASE =
      and(
          of("18", "21"),
          ALL.stream()
              .filter(clause -> clause.statement() >= FIRST_ON_LOCAL_THERAPY)
              .collect(toImmutableList()));

  /** Those that look at the lesions listed, at their number or at whether each can be cleared. */
  static final ImmutableList<ClauseId> ON_LESIONS =
      of(
          "8", "9", "10a", "10b", "10c", "12", "13", "14", "19", "20", "23", "24", "27", "28", "29",
          "30", "32", "33");

  /** The options of systemic therapy, clauses 40 to 43. */
  static final ImmutableList<ClauseId> ON_SYSTEMIC_OPTIONS =
      ALL.stream()
          .filter(clause -> clause.statement() >= FIRST_ON_SYSTEMIC_OPTIONS)
          .collect(toImmutableList());

  private Clauses() {}

  static ImmutableList<ClauseId> of(String... ids) {
    return Arrays.stream(ids).map(ClauseId::of).collect(toImmutableList());
  }

  static ImmutableList<ClauseId> and(ImmutableList<ClauseId> some, ImmutableList<ClauseId> others) {
    ImmutableSortedSet<ClauseId> both =
        Stream.concat(some.stream(), others.stream())
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return both.asList();
  }
}
