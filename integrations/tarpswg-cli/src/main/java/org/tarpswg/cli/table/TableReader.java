// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.function.Function.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/**
 * Reads the rows of a table whose header is known. Nothing is dropped: a column that is neither
 * mapped nor ignored refuses the table, a cell that stands for nothing refuses its row. Immutable
 * and thread-safe.
 */
public final class TableReader {
  private final ColumnMapping mapping;
  private final Cells cells;
  private final ImmutableList<String> header;
  private final ImmutableMap<String, Column> byName;

  private TableReader(ColumnMapping mapping, Cells cells, ImmutableList<String> header) {
    this.mapping = mapping;
    this.cells = cells;
    this.header = header;
    this.byName = mapping.columns().stream().collect(toImmutableMap(Column::name, identity()));
  }

  /**
   * A reader of the rows below this header.
   *
   * @param mapping what its columns hold
   * @param header the row that names them, in UTF-8
   * @throws InvalidTableException if a column is neither mapped nor ignored, if a mapped one is
   *     missing, or if the header is none
   */
  public static TableReader of(ColumnMapping mapping, byte[] header) {
    Cells cells = new Cells(mapping.separator());
    try {
      TableReader reader = new TableReader(mapping, cells, cells.of(header));
      reader.checkHeader();
      return reader;
    } catch (InvalidCaseException e) {
      throw new InvalidTableException(e.problems());
    }
  }

  private void checkHeader() {
    Problems problems = new Problems();
    Set<String> needed = new LinkedHashSet<>(byName.keySet());
    mapping.id().ifPresent(needed::add);
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!seen.add(name)) {
        refuse(problems, name, "a column that is there twice", "Rename or remove one of them.");
      } else if (!needed.contains(name) && !mapping.ignored().contains(name)) {
        refuse(
            problems,
            name,
            "a column that is mapped to nothing",
            "Map it under \"columns\", or list it under \"ignore\".");
      }
    }
    for (String name : Sets.difference(needed, seen)) {
      refuse(
          problems, name, "no such column", "Correct the mapping or its \"separator\", or add it.");
    }
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems.list());
    }
  }

  private static void refuse(Problems problems, String name, String found, String cure) {
    String place = name.isEmpty() ? "(no name)" : name;
    problems.add("INVALID_HEADER", place, found, "the columns of the mapping, each once", cure);
  }

  /** Reads one row, in UTF-8. */
  public TableRow read(byte[] row) {
    ImmutableList<String> told;
    try {
      told = cells.of(row);
    } catch (InvalidCaseException e) {
      return new TableRow(Optional.empty(), Optional.empty(), e.problems());
    }
    Optional<String> id =
        mapping.id().map(header::indexOf).filter(at -> at < told.size()).map(told::get);
    return told.size() == header.size()
        ? new RowReader(mapping, byName).read(id, header, told)
        : new TableRow(id, Optional.empty(), ImmutableList.of(uneven(told.size())));
  }

  private Problem uneven(int told) {
    return new Problem(
        "MALFORMED_ROW",
        "(row)",
        told + " cells",
        header.size() + " cells, as many as the header has",
        "Put cells with a separator in them in double quotes.");
  }
}
