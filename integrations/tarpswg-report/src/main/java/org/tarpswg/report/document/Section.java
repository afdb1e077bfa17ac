// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Evolving;

/**
 * Blocks below a heading; a section in a section is one level lower. Immutable.
 *
 * @param title the heading
 * @param weight how much a reader can do without it
 * @param blocks what stands below it
 */
@Evolving
public record Section(String title, Weight weight, ImmutableList<Block> blocks) implements Block {
  /** A section that is shown everywhere. */
  public Section(String title, ImmutableList<? extends Block> blocks) {
    this(title, Weight.ESSENTIAL, ImmutableList.copyOf(blocks));
  }

  /** The same section, for the screen. */
  public Section asDetail() {
    return new Section(title, Weight.DETAIL, blocks);
  }
}
