// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a reference and every place of the paper that cites it. */
@Command(
    name = "reference",
    description = "Print a reference, every place of the paper that cites it, and its errata.",
    footerHeading = "%nExamples:%n",
    footer = {"  tarpswg reference 31", "  tarpswg reference 31 --format json"})
final class ReferenceCommand extends AnsweringCommand {
  private final Evidence evidence = Evidence.edition2018();

  @Parameters(paramLabel = "NUMBER", description = "The number of the reference, 1 to 123.")
  private String number = "";

  @Mixin private FormatOption format = new FormatOption();

  ReferenceCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Reference reference = find("NUMBER", number, evidence);
    return print(
        format.text(
            terminal(),
            report -> report.ofReference(reference),
            () -> JsonText.of(new PrintedData(evidence).reference(reference))));
  }

  /**
   * The reference with this number.
   *
   * @throws RefusedArgumentException if there is none
   */
  static Reference find(String where, String number, Evidence evidence) {
    ImmutableList<String> known =
        evidence.references().stream()
            .map(reference -> Integer.toString(reference.number()))
            .collect(toImmutableList());
    String rule = "a number from 1 to " + known.size();
    return evidence.reference(Integer.parseInt(Names.find(where, number, known, rule)));
  }
}
