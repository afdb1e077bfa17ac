// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.RecommendationsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads one case and prints what the consensus says of it. */
@Command(
    name = "recommend",
    description = "Print what the consensus says of one case.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg recommend examples/figure-2/02-metastases-found.json",
      "  tarpswg recommend --format json case.json > answer.json",
      "  tarpswg recommend --format html case.json > board.html",
      "  tarpswg recommend - < case.json"
    })
final class RecommendCommand extends AnsweringCommand {
  private final Recommender recommender;

  @Mixin private CaseFile file = new CaseFile();

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private DetailOption detail = new DetailOption();

  RecommendCommand(Terminal terminal, Recommender recommender) {
    super(terminal);
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    Detail level = detail.level(format);
    PatientCase patientCase = file.read(terminal());
    Recommendations answer = recommender.recommend(patientCase);
    return print(
        format.text(
            terminal(),
            report -> report.of(answer, patientCase),
            () -> RecommendationsWriter.write(answer, level)));
  }
}
