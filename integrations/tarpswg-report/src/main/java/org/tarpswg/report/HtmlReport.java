// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Document;

/**
 * A report as one page of HTML that needs nothing else: no script, no font, no network. It opens
 * from disk; printed, it leaves what is detail to the screen. The markup is well-formed XML too.
 */
@Evolving
public final class HtmlReport extends Report {
  /** One for any number of reports. */
  public HtmlReport() {}

  @Override
  String lay(Document document) {
    return new HtmlLayout().lay(document);
  }
}
