// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups open conditions that share a question, directly or through others: what is open in one
 * group has no bearing on another.
 */
final class Connected {
  private static final int NOBODY = -1;

  private final List<Condition> conditions;
  private final int[] leaders;
  private boolean apart = true;

  private Connected(List<Condition> conditions, OpenParts parts, int questions) {
    this.conditions = conditions;
    this.leaders = new int[conditions.size()];
    int[] askers = new int[questions];
    Arrays.fill(askers, NOBODY);
    for (int i = 0; i < leaders.length; i++) {
      leaders[i] = i;
      for (int question : parts.of(conditions.get(i)).questions()) {
        if (askers[question] == NOBODY) {
          askers[question] = i;
        } else {
          join(askers[question], i);
        }
      }
    }
  }

  /** The groups, in the order of their first conditions. */
  static List<List<Condition>> groups(
      List<Condition> conditions, OpenParts parts, OpenQuestions questions) {
    if (conditions.size() == 1) {
      return List.of(conditions);
    }
    conditions.forEach(parts::of); // numbers every question before they are counted
    return new Connected(conditions, parts, questions.count()).groups();
  }

  private void join(int one, int other) {
    int first = leader(one);
    int second = leader(other);
    leaders[Math.max(first, second)] = Math.min(first, second);
    apart = apart && first == second;
  }

  private int leader(int member) {
    int leader = member;
    while (leaders[leader] != leader) {
      leaders[leader] = leaders[leaders[leader]];
      leader = leaders[leader];
    }
    return leader;
  }

  private List<List<Condition>> groups() {
    if (apart) {
      return conditions.stream().map(List::of).toList();
    }
    Map<Integer, List<Condition>> groups = new LinkedHashMap<>();
    for (int i = 0; i < leaders.length; i++) {
      groups.computeIfAbsent(leader(i), leader -> new ArrayList<>()).add(conditions.get(i));
    }
    return ImmutableList.copyOf(groups.values());
  }
}
