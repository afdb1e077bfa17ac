// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Evolving;

/**
 * What a report says, before it is laid out as text, Markdown or HTML. Immutable.
 *
 * @param title its title
 * @param subtitle what stands below the title
 * @param blocks its pieces
 */
@Evolving
public record Document(String title, String subtitle, ImmutableList<Block> blocks) {}
