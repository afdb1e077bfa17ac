// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tarpswg.model.fact.FactPath;

/** The questions that a case leaves open, numbered as they are met. */
final class OpenQuestions {
  private final CaseFacts facts;
  private final Map<Question<?>, Integer> numbers = new HashMap<>();
  private final List<Question<?>> questions = new ArrayList<>();

  OpenQuestions(CaseFacts facts) {
    this.facts = facts;
  }

  /** The number of a question. */
  int number(Question<?> question) {
    Integer known = numbers.get(question);
    if (known == null) {
      known = questions.size();
      numbers.put(question, known);
      questions.add(question);
    }
    return known;
  }

  /** The question with this number. */
  Question<?> question(int number) {
    return questions.get(number);
  }

  /** How many there are so far. */
  int count() {
    return questions.size();
  }

  /** The unknown facts that these questions wait for, each once, in the order of their paths. */
  ImmutableList<FactPath> unknown(int[] deciding) {
    if (deciding.length == 1) {
      ImmutableList<FactPath> unknown = facts.read(questions.get(deciding[0])).unknown();
      if (unknown.size() < 2) {
        return unknown;
      }
    }
    ImmutableSortedSet.Builder<FactPath> unknown = ImmutableSortedSet.naturalOrder();
    for (int number : deciding) {
      unknown.addAll(facts.read(questions.get(number)).unknown());
    }
    return unknown.build().asList();
  }
}
