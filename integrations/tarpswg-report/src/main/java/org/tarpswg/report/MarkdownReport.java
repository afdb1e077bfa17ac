// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Document;

/**
 * A report as Markdown with tables, for a ticket or a wiki. Nothing that a case tells can become
 * markup. It holds no derivations; an explanation does.
 */
@Evolving
public final class MarkdownReport extends Report {
  /** One for any number of reports. */
  public MarkdownReport() {}

  @Override
  String lay(Document document) {
    return new MarkdownLayout().lay(document);
  }
}
