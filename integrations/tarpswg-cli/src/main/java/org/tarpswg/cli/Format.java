// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.base.Ascii;
import java.util.Optional;

/** How an answer is printed. */
enum Format {
  /** For people, as text. */
  TEXT(Optional.of(Layout.TEXT)),
  /** For people, as Markdown. */
  MARKDOWN(Optional.of(Layout.MARKDOWN)),
  /** For people, as a page. */
  HTML(Optional.of(Layout.HTML)),
  /** As data. */
  JSON(Optional.empty());

  private final Optional<Layout> layout;

  Format(Optional<Layout> layout) {
    this.layout = layout;
  }

  /** The layout; none for data. */
  Optional<Layout> layout() {
    return layout;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
