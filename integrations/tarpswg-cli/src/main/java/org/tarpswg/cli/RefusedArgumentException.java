// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.model.problem.Problem;

/** Something on the command line that cannot be. */
final class RefusedArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem problem;

  RefusedArgumentException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
