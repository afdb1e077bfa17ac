// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.model.problem.Problem;

/** Something that does not exist is named on the command line. */
final class UnknownNameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem problem;

  UnknownNameException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
