// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.stability.Stable;

/**
 * What the paper says before the statements of a heading, or before the clauses or criteria of one
 * statement, without a grade. Immutable.
 *
 * @param heading the heading
 * @param statement the statement that it opens; empty where it opens the heading
 * @param gist what it says, in other words than the paper's
 * @param citations the references printed for it
 * @param figures the figures its text points to
 * @param tables the tables its text points to
 */
@Stable
public record LeadIn(
    Heading heading,
    Optional<Integer> statement,
    String gist,
    ImmutableList<Integer> citations,
    ImmutableList<Integer> figures,
    ImmutableList<Integer> tables) {}
