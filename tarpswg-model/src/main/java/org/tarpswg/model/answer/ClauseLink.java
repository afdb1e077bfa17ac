// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/**
 * Another clause that must be read beside a clause, and how the two go together. Immutable.
 *
 * @param clause the other clause
 * @param words how they go together, in our words; where they disagree, which goes first
 */
@Stable
public record ClauseLink(ClauseId clause, String words) {}
