// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.problem.InvalidCaseException;

/**
 * Minimal sets of facts that suffice for an answer: everything else is forgotten, and the answer
 * stays. Each set is found by forgetting, largest pieces first; others by forbidding, one after the
 * other, the facts of those found.
 */
final class SufficientFacts {
  private static final int MOST_SETS = 5;
  private static final int MOST_TRIALS = 3000;

  private final Subject subject;
  private final PatientCase patientCase;
  private final String answer;
  private final Map<Set<FactPath>, Boolean> tried = new HashMap<>();
  private final Set<ImmutableSet<FactPath>> found = new LinkedHashSet<>();

  private SufficientFacts(Subject subject, PatientCase patientCase, String answer) {
    this.subject = subject;
    this.patientCase = patientCase;
    this.answer = answer;
  }

  /**
   * Up to five such sets, the smallest first.
   *
   * @param read the known facts that the derivation read
   * @param told every known fact
   */
  static ImmutableList<ImmutableSet<FactPath>> of(
      Subject subject,
      PatientCase patientCase,
      String answer,
      ImmutableSet<FactPath> read,
      ImmutableSet<FactPath> told) {
    SufficientFacts search = new SufficientFacts(subject, patientCase, answer);
    if (search.suffices(read)) {
      search.searchWithin(read);
    } else if (search.suffices(told)) {
      search.searchWithin(told);
    }
    return search.found.stream()
        .sorted(Comparator.comparingInt(Set::size))
        .collect(toImmutableList());
  }

  private void searchWithin(ImmutableSet<FactPath> facts) {
    found.add(minimal(facts));
    List<FactPath> forbidden = new ArrayList<>(found.iterator().next());
    for (int i = 0; i < forbidden.size() && goesOn(); i++) {
      ImmutableSet<FactPath> without = without(facts, ImmutableSet.of(forbidden.get(i)));
      if (suffices(without)) {
        ImmutableSet<FactPath> another = minimal(without);
        if (found.add(another)) {
          another.stream().filter(fact -> !forbidden.contains(fact)).forEach(forbidden::add);
        }
      }
    }
  }

  private boolean goesOn() {
    return found.size() < MOST_SETS && tried.size() < MOST_TRIALS;
  }

  /** A part of these facts that suffices, and does not without any one of its facts. */
  private ImmutableSet<FactPath> minimal(ImmutableSet<FactPath> sufficient) {
    ImmutableSet<FactPath> kept = dropped(sufficient, sufficient.asList());
    ImmutableSet<FactPath> before;
    do {
      before = kept;
      for (FactPath fact : before) {
        kept = droppedIfPossible(kept, ImmutableList.of(fact));
      }
    } while (!kept.equals(before));
    return kept;
  }

  /** Drops the piece, or as much of it as can be dropped, halving what cannot. */
  private ImmutableSet<FactPath> dropped(
      ImmutableSet<FactPath> kept, ImmutableList<FactPath> piece) {
    ImmutableSet<FactPath> less = droppedIfPossible(kept, piece);
    if (piece.size() < 2 || !less.equals(kept)) {
      return less;
    }
    int half = piece.size() / 2;
    ImmutableSet<FactPath> first = dropped(kept, piece.subList(0, half));
    return dropped(first, piece.subList(half, piece.size()));
  }

  private ImmutableSet<FactPath> droppedIfPossible(
      ImmutableSet<FactPath> kept, Collection<FactPath> piece) {
    ImmutableSet<FactPath> less = without(kept, piece);
    return suffices(less) ? less : kept;
  }

  private static ImmutableSet<FactPath> without(
      ImmutableSet<FactPath> facts, Collection<FactPath> piece) {
    return Sets.difference(facts, ImmutableSet.copyOf(piece)).immutableCopy();
  }

  private boolean suffices(ImmutableSet<FactPath> facts) {
    return tried.computeIfAbsent(facts, this::stays);
  }

  private boolean stays(Set<FactPath> facts) {
    try {
      return subject.answer(CaseEdit.only(patientCase, facts)).equals(answer);
    } catch (InvalidCaseException refused) {
      return false;
    }
  }
}
