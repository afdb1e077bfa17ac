// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tarpswg.model.clinical.PatientCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the visits of one patient and prints what was said at each, and what was then done. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Print the course of one patient: what was said at each visit, and what was done.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OF_ANSWERED, ExitCode.OF_BAD_INPUT, ExitCode.OF_INTERNAL_FAULT},
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg timeline examples/figure-2",
      "  tarpswg timeline --format html first.json second.json > course.html"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Answers answers;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The visits as JSON, in order; of a folder, its *.json in the order of names.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = Layout.OPTION)
  private Layout layout = Layout.TEXT;

  TimelineCommand(Terminal terminal, Answers answers) {
    this.terminal = terminal;
    this.answers = answers;
  }

  @Override
  public Integer call() {
    CaseInput input = new CaseInput(terminal.in());
    ImmutableList<PatientCase> cases =
        files.stream()
            .flatMap(name -> CaseInput.filesIn(name).stream())
            .map(input::readOneOfSeveral)
            .collect(toImmutableList());
    terminal.out().print(layout.report(terminal).ofVisits(answers.timeline().apply(cases)));
    return ExitCode.ANSWERED;
  }
}
