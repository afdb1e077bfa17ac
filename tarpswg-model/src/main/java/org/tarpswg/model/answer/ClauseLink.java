// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.guideline.ClauseId;

/**
 * Another clause that must be read beside a clause, and how the two go together. Immutable.
 *
 * @param clause the other clause
 * @param words how they go together, in our words; where they disagree, which goes first
 */
public record ClauseLink(ClauseId clause, String words) {}
