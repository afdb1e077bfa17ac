// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.stability.Stable;

/**
 * A regimen with its doses, for reference. Three are the paper's; all others come from elsewhere,
 * and no dose is ever part of an advice. Immutable.
 */
@Stable
@Value.Immutable
public interface DosedRegimen {

  /** Its id in the list, such as RG-01. */
  String id();

  /** What it is called. */
  String name();

  /** The regimen of the clauses that it gives; empty where the clauses have none like it. */
  Optional<Regimen> regimen();

  /** Where its doses come from. */
  Origin origin();

  /** Where the paper speaks of it, or that it came after the paper. */
  String place();

  /** The clauses it belongs to. */
  ImmutableSet<ClauseId> clauses();

  /** The figures of the paper in which it occurs. */
  ImmutableList<Integer> figures();

  /** The trials of Table 5 that gave it. */
  ImmutableSet<Trial> trials();

  /** The doses, one for each agent or period. */
  ImmutableList<Dose> doses();

  /** The length of a cycle in days. */
  Optional<Integer> cycleDays();

  /** How many cycles. */
  Optional<String> cycles();

  /** Where the doses were read; empty where the paper prints them. */
  Optional<String> source();

  /** What else must be known of it. */
  Optional<String> note();

  /** Whether its doses are printed in the paper. */
  default boolean isOfThePaper() {
    return origin() == Origin.PAPER;
  }

  /** Where doses come from. */
  enum Origin {
    /** The paper prints them. */
    PAPER,
    /** A trial. */
    TRIAL,
    /** A label. */
    LABEL,
    /** Another source, which {@link DosedRegimen#source} names. */
    OTHER
  }
}
