// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Evolving;

/**
 * Lines below each other. Immutable.
 *
 * @param ordered whether they are numbered
 * @param lines the lines
 */
@Evolving
public record Bullets(boolean ordered, ImmutableList<Line> lines) implements Block {
  /** Lines without numbers. */
  public static Bullets of(ImmutableList<Line> lines) {
    return new Bullets(false, lines);
  }
}
