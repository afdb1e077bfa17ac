// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups what is left of conditions where it shares a question, directly or through others: what is
 * open in one group has no bearing on another.
 */
final class Connected {
  private final List<Remainder> remainders;
  private final int[] leaders;
  private boolean apart = true;

  private Connected(List<Remainder> remainders) {
    this.remainders = remainders;
    this.leaders = new int[remainders.size()];
    Map<Asked, Integer> askers = new HashMap<>();
    for (int i = 0; i < leaders.length; i++) {
      leaders[i] = i;
      for (Asked question : remainders.get(i).questions()) {
        Integer asker = askers.putIfAbsent(question, i);
        if (asker != null) {
          join(asker, i);
        }
      }
    }
  }

  /** The groups, in the order of their first ones. */
  static List<List<Remainder>> groups(List<Remainder> remainders) {
    return remainders.size() == 1 ? List.of(remainders) : new Connected(remainders).groups();
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

  private List<List<Remainder>> groups() {
    if (apart) {
      return remainders.stream().map(List::of).toList();
    }
    Map<Integer, List<Remainder>> groups = new LinkedHashMap<>();
    for (int i = 0; i < leaders.length; i++) {
      groups.computeIfAbsent(leader(i), leader -> new ArrayList<>()).add(remainders.get(i));
    }
    return ImmutableList.copyOf(groups.values());
  }
}
