// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import java.util.Optional;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.stability.Stable;

/**
 * A clause, or a part of one, on which a line stands. Immutable.
 *
 * @param clause the clause
 * @param part the part of it, where it has parts
 * @param grading the grading of the clause as printed
 */
@Stable
public record LineAnchor(ClauseId clause, Optional<PartId> part, Grading grading) {

  /** The id of the part, or of the clause where it has none. */
  public String id() {
    return part.map(PartId::toString).orElseGet(clause::toString);
  }

  @Override
  public String toString() {
    return id() + " " + grading;
  }
}
