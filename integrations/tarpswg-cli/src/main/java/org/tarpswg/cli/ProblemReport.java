// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.List;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.report.Page;

/** Every problem of a case, each with its path, what was found, the rule and the cure. */
final class ProblemReport {
  private ProblemReport() {}

  static String of(List<Problem> problems) {
    Page page = Page.plain();
    page.line(0, "The case was not answered. " + counted(problems.size()));
    for (Problem problem : problems) {
      page.item("* ", problem.path());
      page.item("    found     ", problem.found());
      page.item("    expected  ", problem.rule());
      page.item("    cure      ", problem.cure());
    }
    return page.toString();
  }

  private static String counted(int problems) {
    return problems == 1 ? "1 problem:" : problems + " problems:";
  }
}
