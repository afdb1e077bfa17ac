// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.concurrent.Callable;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.json.RecommendationsWriter;
import org.tarpswg.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one case and prints what the consensus says of it. */
@Command(
    name = "recommend",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print what the consensus says of one case.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the case was answered",
      "2:the case or the command line is not in order",
      "70:a fault of this program"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg recommend examples/figure-2/02-metastases-found.json",
      "  tarpswg recommend --format json case.json > answer.json",
      "  tarpswg recommend - < case.json"
    })
final class RecommendCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Recommender recommender;

  @Parameters(paramLabel = "FILE", description = "The case as JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people (default), json for programs.")
  private Format format = Format.TEXT;

  RecommendCommand(Terminal terminal, Recommender recommender) {
    this.terminal = terminal;
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    Recommendations answer = recommender.recommend(new CaseInput(terminal.in()).read(file));
    terminal.out().print(print(answer));
    return ExitCode.ANSWERED;
  }

  private String print(Recommendations answer) {
    return switch (format) {
      case TEXT -> TextReport.render(answer, Evidence.edition2018(), terminal.page());
      case JSON -> RecommendationsWriter.write(answer);
    };
  }
}
