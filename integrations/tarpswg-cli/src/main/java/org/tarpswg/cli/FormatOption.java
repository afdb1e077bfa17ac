// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.tarpswg.report.Report;
import picocli.CommandLine.Option;

/** How what is for people and for programs is printed. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown or html for people, json for programs.")
  private Format format = Format.TEXT;

  boolean isForPeople() {
    return format.layout().isPresent();
  }

  /** The report in the layout asked for, or the data where these are asked for. */
  String text(Terminal terminal, Function<Report, String> report, Supplier<String> data) {
    return format.layout().map(layout -> report.apply(layout.report(terminal))).orElseGet(data);
  }
}
