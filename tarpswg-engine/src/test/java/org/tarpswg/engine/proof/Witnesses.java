// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.tarpswg.engine.rule.Condition;

/**
 * How many records of a list a condition needs in order to hold, if it can hold at all. Each "some
 * record" needs one; of several conditions one of which must hold, the one that needs most. Below
 * an "every record" it needs two for each, since what is asked there of another record depends on
 * the first one only by being another. With so many records a search is complete: from a larger
 * case in which the condition holds, all others can be left out.
 */
final class Witnesses {
  private Witnesses() {}

  static int needed(Condition condition) {
    return needed(condition, true, false);
  }

  private static int needed(Condition condition, boolean holds, boolean ofEvery) {
    if (condition instanceof Condition.Not not) {
      return needed(not.condition(), !holds, ofEvery);
    } else if (condition instanceof Condition.Named named) {
      return needed(named.condition(), holds, ofEvery);
    } else if (condition instanceof Condition.Exists<?> exists) {
      int itself = ofEvery ? 2 : 1;
      return holds
          ? itself + needed(exists.ofAny(), true, ofEvery)
          : needed(exists.ofAny(), false, true);
    }
    boolean oneIsEnough = !ofEvery && holds == condition instanceof Condition.AnyOf;
    IntStream each = parts(condition).stream().mapToInt(part -> needed(part, holds, ofEvery));
    return oneIsEnough ? each.max().orElse(0) : each.sum();
  }

  private static ImmutableList<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions();
    }
    return condition instanceof Condition.AnyOf any ? any.conditions() : ImmutableList.of();
  }
}
