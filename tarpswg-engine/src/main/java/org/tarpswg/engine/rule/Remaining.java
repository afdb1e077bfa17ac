// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.tarpswg.model.known.Ternary;

/** Works out what one case leaves of conditions, of each once. */
final class Remaining {
  /** How many conditions a case asks for, so that the map need not grow. */
  private static final int ABOUT = 600;

  /** So many of the last are looked through for one that is there twice. */
  private static final int FEW = 8;

  private final CaseFacts facts;
  private final Remainders known;
  private final IdentityHashMap<Condition, Remainder> left = new IdentityHashMap<>(ABOUT);
  private int judged;

  Remaining(CaseFacts facts, Remainders known) {
    this.facts = facts;
    this.known = known;
  }

  /** What is left of a condition. */
  Remainder of(Condition condition) {
    Remainder remainder = left.get(condition);
    if (remainder == null) {
      remainder = workOut(condition);
      judged++;
      left.put(condition, remainder);
    }
    return remainder;
  }

  /** What follows of a condition over every completion. */
  Exact exact(Remainder remainder) {
    return remainder.exact(known);
  }

  /** What is shared with other cases. */
  Remainders known() {
    return known;
  }

  /** How many conditions were worked out. */
  int judged() {
    return judged;
  }

  private Remainder workOut(Condition condition) {
    if (condition instanceof Condition.Test<?> test) {
      return test(test);
    } else if (condition instanceof Condition.AllOf all) {
      return together(all.conditions(), true);
    } else if (condition instanceof Condition.AnyOf any) {
      return together(any.conditions(), false);
    } else if (condition instanceof Condition.Not not) {
      return known.not(of(not.condition()));
    }
    return of(condition.within(facts).get(0));
  }

  private <V> Remainder test(Condition.Test<V> test) {
    ImmutableList<V> possible = facts.read(test.question()).possible();
    if (possible.size() == 1) {
      return test.test().test(possible.get(0)) ? Remainder.HOLDS : Remainder.FAILS;
    }
    return switch (Ternary.ofCandidates(possible, test.test())) {
      case YES -> Remainder.HOLDS;
      case NO -> Remainder.FAILS;
      case UNKNOWN -> known.test(ValueTest.of(known.asked(test.question()), possible, test.test()));
    };
  }

  /** A conjunction, or a disjunction: the first that fails, or holds, decides it alone. */
  private Remainder together(ImmutableList<Condition> conditions, boolean all) {
    Remainder deciding = all ? Remainder.FAILS : Remainder.HOLDS;
    Remainder[] open = new Remainder[conditions.size()];
    int count = 0;
    for (Condition condition : conditions) {
      Remainder of = of(condition);
      if (of == deciding) {
        return deciding;
      } else if (of.isOpen() && !isAmong(open, count, of)) {
        open[count++] = of;
      }
    }
    return count == 0 ? known.not(deciding) : known.together(all, Arrays.copyOf(open, count));
  }

  /** Of the last few only: looking through all would take long in long lists. */
  private static boolean isAmong(Remainder[] open, int count, Remainder remainder) {
    for (int i = count - 1; i >= 0 && i >= count - FEW; i--) {
      if (open[i] == remainder) {
        return true;
      }
    }
    return false;
  }
}
