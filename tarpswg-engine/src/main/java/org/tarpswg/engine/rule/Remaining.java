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
      return together(all.conditions(), true, all.lastLeft());
    } else if (condition instanceof Condition.AnyOf any) {
      return together(any.conditions(), false, any.lastLeft());
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
    Object[] from = {possible};
    Remainder last = test.lastLeft().from(known.mark(), from, 1);
    return last == null ? test.lastLeft().keep(known.mark(), from, left(test, possible)) : last;
  }

  private <V> Remainder left(Condition.Test<V> test, ImmutableList<V> possible) {
    return switch (Ternary.ofCandidates(possible, test.test())) {
      case YES -> Remainder.HOLDS;
      case NO -> Remainder.FAILS;
      case UNKNOWN -> known.test(ValueTest.of(known.asked(test.question()), possible, test.test()));
    };
  }

  /** A conjunction, or a disjunction: the first that fails, or holds, decides it alone. */
  private Remainder together(ImmutableList<Condition> conditions, boolean all, LastLeft lastLeft) {
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
    if (count < 2) {
      return count == 0 ? known.not(deciding) : open[0];
    }
    Remainder last = lastLeft.from(known.mark(), open, count);
    return last == null ? keep(lastLeft, all, Arrays.copyOf(open, count)) : last;
  }

  private Remainder keep(LastLeft lastLeft, boolean all, Remainder... open) {
    return lastLeft.keep(known.mark(), open, known.together(all, open));
  }

  /** Of the last few only: looking through all would take long in long lists. */
  private static boolean isAmong(Remainder[] open, int count, Remainder remainder) {
    for (int i = count - 1; i >= 0 && i >= count - 8; i--) {
      if (open[i] == remainder) {
        return true;
      }
    }
    return false;
  }
}
