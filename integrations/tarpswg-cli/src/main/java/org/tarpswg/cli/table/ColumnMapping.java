// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Which column of a table holds which fact, as a mapping file says; docs/BATCH.md describes it.
 * Immutable.
 */
public final class ColumnMapping {
  private final char separator;
  private final Optional<String> id;
  private final ImmutableList<Column> columns;
  private final ImmutableMap<Target, JsonNode> constants;
  private final ImmutableSet<String> ignored;
  private final ImmutableSet<String> knownNone;

  ColumnMapping(
      char separator,
      Optional<String> id,
      ImmutableList<Column> columns,
      ImmutableMap<Target, JsonNode> constants,
      ImmutableSet<String> ignored,
      ImmutableSet<String> knownNone) {
    this.separator = separator;
    this.id = id;
    this.columns = columns;
    this.constants = constants;
    this.ignored = ignored;
    this.knownNone = knownNone;
  }

  /**
   * Reads a mapping file.
   *
   * @param json its text
   * @throws InvalidTableException with everything that is wrong with it
   */
  public static ColumnMapping read(byte[] json) {
    return MappingReader.read(json);
  }

  /** What stands between the cells of a row. */
  public char separator() {
    return separator;
  }

  /** The column that holds the caller's name of a case, if there is one. */
  Optional<String> id() {
    return id;
  }

  /** The columns that hold facts. */
  ImmutableList<Column> columns() {
    return columns;
  }

  /** What is true of every case. */
  ImmutableMap<Target, JsonNode> constants() {
    return constants;
  }

  /** The columns that hold nothing of use. */
  ImmutableSet<String> ignored() {
    return ignored;
  }

  /** The paths of sets that are known to be empty where no box is ticked. */
  ImmutableSet<String> knownNone() {
    return knownNone;
  }
}
