// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.stability.Stable;

/**
 * Every place of the paper that cites one reference. Errata only speak of a reference and are not
 * among them. Immutable.
 */
@Stable
@Value.Immutable
public interface CitedBy {

  /** The number of the reference. */
  int reference();

  /** The clauses, in printed order. */
  ImmutableList<ClauseId> clauses();

  /** The parts of these clauses to which the text ties it. */
  ImmutableList<PartId> parts();

  /** The ungraded points of the running text. */
  ImmutableList<NarrativePoint> narrative();

  /** The lead-ins of headings and statements. */
  ImmutableList<LeadIn> leadIns();

  /** The rows of Table 3. */
  ImmutableList<Series> table3();

  /** The rows of Table 4. */
  ImmutableList<Series> table4();

  /** The rows of Table 5. */
  ImmutableList<Trial> trials();

  /** The remarks on disease, group and method. */
  ImmutableList<String> remarks();

  /** Whether no place cites it. */
  default boolean isNowhere() {
    return clauses().isEmpty()
        && narrative().isEmpty()
        && leadIns().isEmpty()
        && table3().isEmpty()
        && table4().isEmpty()
        && trials().isEmpty()
        && remarks().isEmpty();
  }
}
