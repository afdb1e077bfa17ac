// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.stability.Stable;

/**
 * A piece of advice from the running text of the paper, which carries no grade. Immutable.
 *
 * @param point which point it is
 * @param heading the heading under which it stands
 * @param gist what it says, in other words than the paper's
 * @param citations the references printed for it
 * @param figures the figures its text points to
 * @param tables the tables its text points to
 */
@Stable
public record NarrativeText(
    NarrativePoint point,
    Heading heading,
    String gist,
    ImmutableList<Integer> citations,
    ImmutableList<Integer> figures,
    ImmutableList<Integer> tables) {}
