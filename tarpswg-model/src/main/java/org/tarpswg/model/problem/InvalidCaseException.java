// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Stable;

/**
 * Thrown when a case, or a part of one, states what cannot be: it carries every problem that was
 * found, not only the first. What is merely missing never leads here.
 */
@Stable
public final class InvalidCaseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;

  /**
   * A refusal for at least one problem.
   *
   * @param problems all that is wrong, in the order of the case
   * @throws IllegalArgumentException if there is none
   */
  public InvalidCaseException(Iterable<Problem> problems) {
    this(ImmutableList.copyOf(problems));
  }

  private InvalidCaseException(ImmutableList<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    checkArgument(!problems.isEmpty(), "A refusal needs at least one problem.");
    this.problems = problems;
  }

  /** All that is wrong, in the order of the case; at least one. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
