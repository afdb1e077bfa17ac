// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;

/** How many mistakes were noticed, by place: printed where it is asked for. */
final class Tally {
  private final Table<String, Noticing.By, Integer> counts = HashBasedTable.create();

  void add(Mutant mutant, Noticing.By by) {
    String clause = Told.clauseOf(mutant.place().replace(" ", "."));
    counts.put(clause, by, counts.row(clause).getOrDefault(by, 0) + 1);
  }

  void print() {
    counts.rowMap().forEach((clause, row) -> System.out.println("TALLY " + clause + " " + row));
  }
}
