// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Evolving;

/**
 * Blocks that are seen when somebody opens them; text and Markdown, which cannot fold, do without.
 * Immutable.
 *
 * @param summary what stands for them
 * @param blocks the blocks
 */
@Evolving
public record Fold(String summary, ImmutableList<Block> blocks) implements Block {}
