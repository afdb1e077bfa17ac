// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.List;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.report.Page;

/** Every problem of a case, each with its path, what was found, the rule and the cure. */
final class ProblemReport {
  private ProblemReport() {}

  static String of(List<Problem> problems) {
    return of("The case was not answered.", problems);
  }

  /** The same below words of the caller's. */
  static String of(String what, List<Problem> problems) {
    Page page = Page.plain();
    page.line(0, what + " " + counted(problems.size()));
    problems.forEach(problem -> add(page, problem));
    return page.toString();
  }

  /** Something on the command line that does not exist. */
  static String of(Problem problem) {
    Page page = Page.plain().line(0, "Nothing was answered. " + counted(1));
    add(page, problem);
    return page.toString();
  }

  /** What was ignored, on one line. */
  static void addIgnored(Page page, Problem problem) {
    page.item("ignored: ", problem.path() + ", " + problem.found() + ". " + problem.cure());
  }

  /** One problem below the others. */
  static void add(Page page, Problem problem) {
    page.item("* ", problem.path());
    page.item("    found     ", problem.found());
    page.item("    expected  ", problem.rule());
    page.item("    cure      ", problem.cure());
  }

  static String counted(int problems) {
    return problems == 1 ? "1 problem:" : problems + " problems:";
  }
}
