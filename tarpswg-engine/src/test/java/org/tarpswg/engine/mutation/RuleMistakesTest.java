// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.statement.Rules;

class RuleMistakesTest {
  @Test
  void print() {
    Noticing noticing = new Noticing();
    noticing.disagreeing().forEach(System.out::println);
    Map<String, int[]> counts = new TreeMap<>();
    List<String> alive = new ArrayList<>();
    for (Mutant mutant : Mutants.all()) {
      int[] count = counts.computeIfAbsent(mutant.place(), each -> new int[3]);
      count[0]++;
      Noticing.By by = noticing.by(mutant);
      if (by != Noticing.By.NOTHING) {
        count[by.ordinal() + 1]++;
      } else {
        alive.add(mutant.place() + ";" + mutant.mistake().words());
      }
    }
    counts.forEach((k, v) -> System.out.println("COUNT " + k + " " + java.util.Arrays.toString(v)));
    alive.forEach(each -> System.out.println("ALIVE " + each));
  }
}
