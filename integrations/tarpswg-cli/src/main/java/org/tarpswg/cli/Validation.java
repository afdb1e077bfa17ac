// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tarpswg.model.json.ProblemsWriter;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.report.Page;

/**
 * Whether a case is in order.
 *
 * @param file its name
 * @param problems what is wrong; nothing if it is in order
 * @param ignored the properties that a lenient reader ignored
 */
record Validation(String file, ImmutableList<Problem> problems, ImmutableList<Problem> ignored) {

  /** Reads the cases of a name, which may be that of a folder. */
  static ImmutableList<Validation> of(String named, LeniencyOption leniency, Terminal terminal) {
    ImmutableList.Builder<Validation> all = ImmutableList.builder();
    try {
      for (String file : CaseInput.filesIn(named)) {
        all.add(read(file, leniency, terminal));
      }
    } catch (InvalidFileException e) {
      all.add(new Validation(named, e.refused().problems(), ImmutableList.of()));
    }
    return all.build();
  }

  private static Validation read(String file, LeniencyOption leniency, Terminal terminal) {
    List<Problem> ignored = new ArrayList<>();
    try {
      new CaseInput(terminal.in(), leniency.reader(ignored::add)).read(file);
      return new Validation(file, ImmutableList.of(), ImmutableList.copyOf(ignored));
    } catch (InvalidCaseException e) {
      return new Validation(file, e.problems(), ImmutableList.copyOf(ignored));
    }
  }

  boolean isValid() {
    return problems.isEmpty();
  }

  void add(Page page) {
    page.line(0, file + ": " + (isValid() ? "in order" : ProblemReport.counted(problems.size())));
    problems.forEach(problem -> ProblemReport.add(page, problem));
    ignored.forEach(problem -> ProblemReport.addIgnored(page, problem));
  }

  ObjectNode data() {
    ObjectNode data =
        JsonNodeFactory.instance.objectNode().put("file", file).put("valid", isValid());
    if (!isValid()) {
      data.set("refusal", JsonText.read(ProblemsWriter.line(problems)));
    }
    if (!ignored.isEmpty()) {
      data.set("ignored", JsonText.read(ProblemsWriter.line(ignored)).path("errors"));
    }
    return data;
  }
}
