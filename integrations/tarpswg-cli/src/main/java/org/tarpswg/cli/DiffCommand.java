// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.answer.Differences;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads two cases and prints what is said differently of them. */
@Command(
    name = "diff",
    description =
        "Print what the consensus says differently of two cases, and because of which facts.",
    footerHeading = "%nExample:%n",
    footer = "  tarpswg diff before.json after.json")
final class DiffCommand extends AnsweringCommand {
  private final Recommender recommender;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier case as JSON.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later case as JSON.")
  private String after = "";

  @Mixin private LayoutOption layout = new LayoutOption();

  DiffCommand(Terminal terminal, Recommender recommender) {
    super(terminal);
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    PatientCase earlier = read(before);
    PatientCase later = read(after);
    VisitOrder.note(ImmutableList.of(earlier, later), terminal());
    return print(
        layout
            .report(terminal())
            .ofDifferences(
                Differences.between(recommender.recommend(earlier), recommender.recommend(later))));
  }

  private PatientCase read(String file) {
    return new CaseInput(terminal().in(), CaseReader.strict()).readOneOfSeveral(file);
  }
}
