// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import org.tarpswg.report.Report;
import picocli.CommandLine.Option;

/** How what is for people only is laid out. */
final class LayoutOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown or html.")
  private Layout layout = Layout.TEXT;

  Report report(Terminal terminal) {
    return layout.report(terminal);
  }
}
