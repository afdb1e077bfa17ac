// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.stability.Stable;

/**
 * One of the things that a clause says. Immutable.
 *
 * @param id the clause and the name of the part
 * @param grading the grading printed for the whole clause; a part has none of its own
 * @param direction whether it speaks for or against a step
 * @param force how strongly its verb binds
 * @param gist what it says, in other words than the paper's
 * @param citations the references that the text ties to this part, which may be none
 */
@Stable
public record Part(
    PartId id,
    Grading grading,
    Direction direction,
    Force force,
    String gist,
    ImmutableList<Integer> citations) {}
