// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.report.Page;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The one case that a command is about. */
final class CaseFile {
  @Parameters(paramLabel = "FILE", description = "The case as JSON; - for standard input.")
  private String name = "";

  @Mixin private LeniencyOption leniency = new LeniencyOption();

  /**
   * Reads it; what a lenient reader ignores is told on standard error.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException with every problem it has
   */
  PatientCase read(Terminal terminal) {
    return new CaseInput(terminal.in(), leniency.reader(problem -> tell(problem, terminal)))
        .read(name);
  }

  private static void tell(Problem ignored, Terminal terminal) {
    Page page = Page.plain();
    ProblemReport.addIgnored(page, ignored);
    terminal.err().print(page);
  }
}
