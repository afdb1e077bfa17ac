// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import org.tarpswg.model.problem.Problem;

/** What is said of a case that is larger than anybody's record. */
final class TooLarge {
  private TooLarge() {}

  static Problem problem(int limit) {
    return new Problem(
        "TOO_LARGE",
        "(document)",
        "more than " + limit + " bytes",
        "a case of at most " + limit + " bytes",
        "Leave out what no rule reads.");
  }
}
