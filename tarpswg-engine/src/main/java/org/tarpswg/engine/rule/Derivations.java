// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.FactReading;

/** Tells why a condition holds or not, from the condition itself. */
public final class Derivations {
  private Derivations() {}

  /** The condition as a tree of steps down to the facts of the case. */
  public static Derivation of(Condition condition, CaseFacts facts) {
    return facts.derivation(condition);
  }

  /** The facts that a condition reads, each once. */
  public static ImmutableList<FactReading> facts(Condition condition, CaseFacts facts) {
    ImmutableSet.Builder<FactReading> found = ImmutableSet.builder();
    gather(condition, facts, found);
    return found.build().asList();
  }

  private static void gather(
      Condition condition, CaseFacts facts, ImmutableSet.Builder<FactReading> found) {
    found.addAll(readBy(condition, facts));
    condition.within(facts).forEach(each -> gather(each, facts, found));
  }

  /** What it reads itself: of a list without such a record, that nothing else is to be listed. */
  static ImmutableList<FactReading> readBy(Condition condition, CaseFacts facts) {
    if (condition instanceof Condition.Test<?> test) {
      return facts.read(test.question()).facts();
    }
    return condition instanceof Condition.Exists<?> exists
            && !Possible.of(facts).truthOf(exists).isYes()
        ? exists.wholeList(facts)
        : ImmutableList.of();
  }
}
