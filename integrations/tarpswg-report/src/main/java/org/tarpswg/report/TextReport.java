// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import java.util.function.Supplier;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Document;

/**
 * A report as plain text of at most {@value Page#WIDTH} columns, for a terminal or a letter. It
 * holds no derivations; an explanation does.
 */
@Evolving
public final class TextReport extends Report {
  private final Supplier<Page> page;

  private TextReport(Supplier<Page> page) {
    this.page = page;
  }

  /** Without color. */
  public static TextReport plain() {
    return new TextReport(Page::plain);
  }

  /** With bold heads, for a terminal. */
  public static TextReport colored() {
    return new TextReport(Page::colored);
  }

  /** In ASCII only, for what cannot show more. */
  public static TextReport ascii() {
    return new TextReport(Page::ascii);
  }

  @Override
  String lay(Document document) {
    return new TextLayout(page.get()).lay(document);
  }
}
