// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** Makes a case of the cells of one row, or says all that is wrong with them. For one row. */
final class RowReader {
  private static final ImmutableSet<String> OF_ONE_VALUE =
      ImmutableSet.of("UNKNOWN_VALUE", "WRONG_TYPE", "VALUE_RANGE");

  private final ColumnMapping mapping;
  private final ImmutableMap<String, Column> byName;
  private final Problems problems = new Problems();
  private final CaseTree tree = new CaseTree();
  private final Map<String, String> cellOf = new HashMap<>();

  RowReader(ColumnMapping mapping, ImmutableMap<String, Column> byName) {
    this.mapping = mapping;
    this.byName = byName;
  }

  TableRow read(Optional<String> id, ImmutableList<String> header, ImmutableList<String> cells) {
    Boxes boxes = new Boxes(mapping.knownNone(), problems);
    CellReader reader = new CellReader(problems);
    for (int i = 0; i < cells.size(); i++) {
      Column column = byName.get(header.get(i));
      if (column != null) {
        put(column, cells.get(i), reader, boxes);
      }
    }
    boxes.putInto(tree);
    mapping
        .constants()
        .forEach(
            (target, value) -> {
              if (!target.isInList() || tree.has(target)) {
                tree.put(target, value);
              }
            });
    return row(id);
  }

  private void put(Column column, String cell, CellReader reader, Boxes boxes) {
    cellOf.put(column.name(), cell);
    if (column.checked().isPresent()) {
      boxes.add(column, cell);
    } else {
      reader.read(column, cell).ifPresent(value -> tree.put(column.target(), value));
    }
  }

  private TableRow row(Optional<String> id) {
    PatientCase read = readCase();
    return problems.isEmpty()
        ? new TableRow(id, Optional.ofNullable(read), ImmutableList.of())
        : new TableRow(id, Optional.empty(), problems.list());
  }

  private @Nullable PatientCase readCase() {
    Set<String> told = new HashSet<>();
    problems.list().forEach(problem -> told.add(problem.path()));
    try {
      return CaseReader.strict().read(tree.json().toString().getBytes(UTF_8));
    } catch (InvalidCaseException e) {
      for (Problem problem : e.problems()) {
        Problem byColumn = byColumn(problem);
        if (!told.contains(byColumn.path())) {
          problems.add(byColumn);
        }
      }
      return null;
    }
  }

  /** The problem as somebody sees it who has the table before them. */
  private Problem byColumn(Problem problem) {
    String path = tree.mapped(problem.path());
    ImmutableList<Column> columns =
        mapping.columns().stream()
            .filter(column -> column.target().path().equals(path))
            .collect(toImmutableList());
    if (columns.isEmpty()) {
      return new Problem(problem.code(), path, problem.found(), problem.rule(), problem.cure());
    }
    String names = columns.stream().map(Column::name).collect(joining(", "));
    boolean cell = columns.size() == 1 && OF_ONE_VALUE.contains(problem.code());
    return new Problem(
        problem.code(),
        names + " (" + path + ")",
        cell ? "\"" + cellOf.getOrDefault(names, "") + "\"" : problem.found(),
        problem.rule(),
        problem.cure());
  }
}
