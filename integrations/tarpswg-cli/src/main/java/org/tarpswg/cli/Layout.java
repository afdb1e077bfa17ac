// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.base.Ascii;
import org.tarpswg.report.HtmlReport;
import org.tarpswg.report.MarkdownReport;
import org.tarpswg.report.Report;

/** How a report is laid out for people. */
enum Layout {
  /** For a terminal. */
  TEXT,
  /** For a ticket or a wiki. */
  MARKDOWN,
  /** For a browser or a printer: one page that needs nothing else. */
  HTML;

  Report report(Terminal terminal) {
    return switch (this) {
      case TEXT -> terminal.textReport();
      case MARKDOWN -> new MarkdownReport();
      case HTML -> new HtmlReport();
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
