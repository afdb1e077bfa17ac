// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges what is left of a condition over every completion.
 *
 * <p>Where nothing within it shares a question, what follows of the whole follows from the parts.
 * Only parts that share one are put together in a decision diagram.
 */
final class ExactTruths {
  private final Remainders known;

  private ExactTruths(Remainders known) {
    this.known = known;
  }

  /** What follows of it, where its tests ask a question twice. */
  static Exact of(Remainder remainder, Remainders known) {
    return remainder.kind() == Remainder.Kind.NOT
        ? remainder.within().get(0).exact(known).not()
        : new ExactTruths(known).together(remainder);
  }

  /** A conjunction, or a disjunction: the group that fails, or holds, decides it alone. */
  private Exact together(Remainder remainder) {
    boolean all = remainder.kind() == Remainder.Kind.ALL;
    List<Remainder> within = openedUp(remainder);
    List<Asked[]> deciding = new ArrayList<>();
    for (List<Remainder> group : Connected.groups(within)) {
      boolean whole = group.size() > 1 && group.size() == within.size();
      Exact of = whole ? Entangled.judge(group, all, known) : of(group, all);
      if (of.isOpen()) {
        deciding.add(of.deciding());
      } else if (of.canHold() != all) {
        return of;
      }
    }
    return deciding.isEmpty() ? Exact.settled(all) : Exact.open(Asked.union(deciding));
  }

  private Exact of(List<Remainder> group, boolean all) {
    return known.together(all, group.toArray(Remainder[]::new)).exact(known);
  }

  /** What it is put together from, each once; what is put together in the same way is opened up. */
  private static List<Remainder> openedUp(Remainder remainder) {
    Set<Remainder> within = new LinkedHashSet<>();
    gather(remainder, remainder.kind(), within);
    return List.copyOf(within);
  }

  private static void gather(Remainder remainder, Remainder.Kind kind, Set<Remainder> found) {
    for (Remainder within : remainder.within()) {
      if (within.kind() == kind) {
        gather(within, kind, found);
      } else {
        found.add(within);
      }
    }
  }
}
