// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.tarpswg.report.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads cases and prints whether each is in order, with every problem; asks no question of them.
 */
@Command(
    name = "validate",
    description = {
      "Print whether each case is in order, with every problem it has: path, what was found, the"
          + " rule and the cure. What is merely unknown is no problem.",
      "It ends with 2 if one of them is not in order."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg validate case.json",
      "  tarpswg validate --lenient examples/figure-1 examples/figure-2",
      "  tarpswg validate --format json case.json"
    })
final class ValidateCommand extends AnsweringCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The cases as JSON; of a folder, its *.json; - for standard input.")
  private List<String> files = List.of();

  @Mixin private LeniencyOption leniency = new LeniencyOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json; each refusal in the form of RFC 9457.")
  private Plain format = Plain.TEXT;

  /** How it is printed. */
  private enum Plain {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  ValidateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    List<Validation> validations = new ArrayList<>();
    for (String named : files) {
      validations.addAll(Validation.of(named, leniency, terminal()));
    }
    print(format == Plain.JSON ? data(validations) : text(validations));
    return validations.stream().allMatch(Validation::isValid)
        ? ExitCode.ANSWERED
        : ExitCode.BAD_INPUT;
  }

  private static String text(List<Validation> validations) {
    Page page = Page.plain();
    validations.forEach(validation -> validation.add(page));
    long valid = validations.stream().filter(Validation::isValid).count();
    if (validations.size() > 1) {
      page.line(0, valid + " of " + validations.size() + " cases are in order.");
    }
    return page.toString();
  }

  private static String data(List<Validation> validations) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    validations.forEach(validation -> data.add(validation.data()));
    return JsonText.of(data);
  }
}
