// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.tarpswg.model.known.Ternary;

/** What a case leaves open within each condition, gathered once. */
final class OpenParts {
  private static final OpenPart NOTHING = new OpenPart(new int[0], 0);

  private final CaseFacts facts;
  private final OpenQuestions questions;
  private final IdentityHashMap<Condition, OpenPart> gathered = new IdentityHashMap<>();

  OpenParts(CaseFacts facts, OpenQuestions questions) {
    this.facts = facts;
    this.questions = questions;
  }

  /**
   * The open part of a condition.
   *
   * @param questions the numbers of the open questions in it, each once, in their order
   * @param tests how often its tests ask them
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  record OpenPart(int[] questions, int tests) {

    /** Whether each question is asked once: then nothing within decides anything else within. */
    boolean asksOnce() {
      return tests == questions.length;
    }
  }

  /** Whether Kleene's truth of the condition leaves it open. */
  boolean isOpen(Condition condition) {
    return Possible.of(facts).truthOf(condition) == Ternary.UNKNOWN;
  }

  /** What is open of a condition. */
  OpenPart of(Condition condition) {
    if (!isOpen(condition)) {
      return NOTHING;
    }
    OpenPart known = gathered.get(condition);
    if (known == null) {
      known =
          condition instanceof Condition.Test<?> test
              ? new OpenPart(new int[] {questions.number(test.question())}, 1)
              : together(condition.within(facts));
      gathered.put(condition, known);
    }
    return known;
  }

  private OpenPart together(ImmutableList<Condition> conditions) {
    OpenPart[] parts = new OpenPart[conditions.size()];
    int open = 0;
    for (Condition condition : conditions) {
      OpenPart part = of(condition);
      if (part.tests > 0) {
        parts[open++] = part;
      }
    }
    return open == 1 ? parts[0] : union(Arrays.copyOf(parts, open));
  }

  private static OpenPart union(OpenPart... parts) {
    int size = 0;
    int tests = 0;
    for (OpenPart part : parts) {
      size += part.questions.length;
      tests += part.tests;
    }
    int[] all = new int[size];
    int filled = 0;
    for (OpenPart part : parts) {
      System.arraycopy(part.questions, 0, all, filled, part.questions.length);
      filled += part.questions.length;
    }
    return new OpenPart(distinct(all), tests);
  }

  /** The numbers in their order, each once. */
  static int[] distinct(int... numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return kept == numbers.length ? numbers : Arrays.copyOf(numbers, kept);
  }
}
