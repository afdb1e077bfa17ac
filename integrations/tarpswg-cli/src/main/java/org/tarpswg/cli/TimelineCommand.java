// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads the visits of one patient and prints what was said at each, and what was then done. */
@Command(
    name = "timeline",
    description =
        "Print the course of one patient: what was said at each visit, and what was done.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg timeline examples/figure-2",
      "  tarpswg timeline --format html first.json second.json > course.html"
    })
final class TimelineCommand extends AnsweringCommand {
  private final Answers answers;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The visits as JSON, in order; of a folder, its *.json in the order of names.")
  private List<String> files = List.of();

  @Mixin private LayoutOption layout = new LayoutOption();

  TimelineCommand(Terminal terminal, Answers answers) {
    super(terminal);
    this.answers = answers;
  }

  @Override
  public Integer call() {
    CaseInput input = new CaseInput(terminal().in(), CaseReader.strict());
    ImmutableList<PatientCase> cases =
        files.stream()
            .flatMap(name -> CaseInput.filesIn(name).stream())
            .map(input::readOneOfSeveral)
            .collect(toImmutableList());
    VisitOrder.note(cases, terminal());
    return print(layout.report(terminal()).ofVisits(answers.timeline().apply(cases)));
  }
}
