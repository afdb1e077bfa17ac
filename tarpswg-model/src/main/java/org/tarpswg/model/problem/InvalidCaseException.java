// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * Thrown when a case, or a part of one, states what cannot be: it carries every problem that was
 * found, not only the first. What is merely missing never leads here.
 */
public final class InvalidCaseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /**
   * A refusal for at least one problem.
   *
   * @param problems all that is wrong, in the order of the case
   * @throws IllegalArgumentException if there is none
   */
  public InvalidCaseException(Iterable<Problem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
    if (this.problems.isEmpty()) {
      throw new IllegalArgumentException("A refusal needs at least one problem.");
    }
  }

  private static String message(Iterable<Problem> problems) {
    return ImmutableList.copyOf(problems).stream().map(Problem::toString).collect(joining("\n"));
  }

  /** All that is wrong, in the order of the case; at least one. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
