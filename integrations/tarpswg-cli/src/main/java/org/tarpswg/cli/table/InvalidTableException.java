// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.problem.Problem;

/** Thrown when no row can be read: the mapping or the header of the table is not in order. */
public final class InvalidTableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;

  InvalidTableException(ImmutableList<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    this.problems = problems;
  }

  /** All that is wrong; at least one. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
