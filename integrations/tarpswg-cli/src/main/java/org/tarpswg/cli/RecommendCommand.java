// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.concurrent.Callable;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.RecommendationsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one case and prints what the consensus says of it. */
@Command(
    name = "recommend",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print what the consensus says of one case.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OF_ANSWERED, ExitCode.OF_BAD_INPUT, ExitCode.OF_INTERNAL_FAULT},
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg recommend examples/figure-2/02-metastases-found.json",
      "  tarpswg recommend --format json case.json > answer.json",
      "  tarpswg recommend --format html case.json > board.html",
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
      description = "text (default), markdown or html for people, json for programs.")
  private Format format = Format.TEXT;

  RecommendCommand(Terminal terminal, Recommender recommender) {
    this.terminal = terminal;
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    PatientCase patientCase = new CaseInput(terminal.in()).read(file);
    terminal.out().print(print(recommender.recommend(patientCase), patientCase));
    return ExitCode.ANSWERED;
  }

  private String print(Recommendations answer, PatientCase patientCase) {
    return format
        .layout()
        .map(layout -> layout.report(terminal).of(answer, patientCase))
        .orElseGet(() -> RecommendationsWriter.write(answer));
  }
}
