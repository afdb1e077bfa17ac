// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.evidence.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the clauses and rows of Table 5 that fit what is asked for. */
@Command(
    name = "evidence",
    description = {
      "Print the clauses and the rows of Table 5 that fit all that is asked for; without an option"
          + " all of them.",
      "A row of Table 5 has no level and no grade: it fits by a clause behind which it stands."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg evidence --agent DOXORUBICIN",
      "  tarpswg evidence --histology LMS --level I",
      "  tarpswg evidence --reference 31 --format json"
    })
final class EvidenceCommand extends AnsweringCommand {
  private final Evidence evidence = Evidence.edition2018();

  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private FormatOption format = new FormatOption();

  EvidenceCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Selection selection = options.selection(evidence);
    return print(
        format.text(
            terminal(),
            report ->
                report.ofEvidence(
                    selection.words(), selection.clauses(evidence), selection.trials(evidence)),
            () -> JsonText.of(new PrintedData(evidence).selection(selection))));
  }
}
