// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a case to fill in, or the guide to its fields. */
@Command(
    name = "template",
    description = {
      "Print the guide to a case: every field with its path, name, values and unit, and its row of"
          + " the data dictionary.",
      "With --format json: a case to fill in, in which every field is null, so that it tells"
          + " nothing yet."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg template",
      "  tarpswg template --format markdown > fields.md",
      "  tarpswg template --format json --as-of 2018-03-01 > case.json"
    })
final class TemplateCommand extends AnsweringCommand {
  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day of assessment of the case; today if not given.")
  private @Nullable String day;

  @Mixin private FormatOption format = new FormatOption();

  TemplateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    LocalDate asOf = day == null ? LocalDate.now(ZoneId.systemDefault()) : parse(day);
    return print(
        format.text(
            terminal(),
            report -> report.ofFields("{\"asOf\": \"" + asOf + "\"}"),
            () -> JsonText.of(BlankCase.of(asOf))));
  }

  private static LocalDate parse(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new RefusedArgumentException(
          new Problem(
              "NO_DAY",
              "--as-of",
              day,
              "a day written as 2016-05-03",
              "Write a day that exists, or leave it out for today."));
    }
  }
}
