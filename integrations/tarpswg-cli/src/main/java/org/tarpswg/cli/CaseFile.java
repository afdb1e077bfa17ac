// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.model.clinical.PatientCase;
import picocli.CommandLine.Parameters;

/** The one case that a command is about. */
final class CaseFile {
  @Parameters(paramLabel = "FILE", description = "The case as JSON; - for standard input.")
  private String name = "";

  /**
   * Reads it.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException with every problem it has
   */
  PatientCase read(Terminal terminal) {
    return new CaseInput(terminal.in()).read(name);
  }
}
