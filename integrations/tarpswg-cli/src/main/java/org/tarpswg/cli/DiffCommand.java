// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.concurrent.Callable;
import org.tarpswg.model.answer.Differences;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads two cases and prints what is said differently of them. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Print what the consensus says differently of two cases, and because of which facts.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OF_ANSWERED, ExitCode.OF_BAD_INPUT, ExitCode.OF_INTERNAL_FAULT},
    footerHeading = "%nExample:%n",
    footer = "  tarpswg diff before.json after.json")
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Recommender recommender;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier case as JSON.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later case as JSON.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = Layout.OPTION)
  private Layout layout = Layout.TEXT;

  DiffCommand(Terminal terminal, Recommender recommender) {
    this.terminal = terminal;
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    Recommendations earlier = answer(before);
    Recommendations later = answer(after);
    terminal
        .out()
        .print(layout.report(terminal).ofDifferences(Differences.between(earlier, later)));
    return ExitCode.ANSWERED;
  }

  private Recommendations answer(String file) {
    return recommender.recommend(new CaseInput(terminal.in()).readOneOfSeveral(file));
  }
}
