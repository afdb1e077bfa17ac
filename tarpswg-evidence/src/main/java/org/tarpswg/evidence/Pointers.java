// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;

/** Reads the figures and tables to which a text points; the paper has two and five. */
final class Pointers {
  private static final int FIGURES = 2;
  private static final int TABLES = 5;

  private Pointers() {}

  static ImmutableList<Integer> figures(Row row) {
    return row.field("figures").distinct(figure -> figure.within(1, FIGURES)).asList();
  }

  static ImmutableList<Integer> tables(Row row) {
    return row.field("tables").distinct(table -> table.within(1, TABLES)).asList();
  }
}
