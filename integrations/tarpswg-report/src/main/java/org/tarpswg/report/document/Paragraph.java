// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import org.tarpswg.model.stability.Evolving;

/**
 * A line on its own. Immutable.
 *
 * @param line the line
 */
@Evolving
public record Paragraph(Line line) implements Block {
  /** Plain words on their own. */
  public static Paragraph of(String words) {
    return new Paragraph(Line.of(words));
  }
}
