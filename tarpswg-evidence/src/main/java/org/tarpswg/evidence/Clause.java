// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.stability.Stable;

/** One of the 56 separately graded clauses. Immutable. */
@Stable
@Value.Immutable
public interface Clause {

  /** Its id, such as 36 or 43c. */
  ClauseId id();

  /** The heading of the paper under which its statement stands. */
  Heading heading();

  /** The level and grade as printed. Neither tells the direction. */
  Grading grading();

  /** The references printed for it, ascending, ranges written out; may be none. */
  ImmutableList<Integer> citations();

  /** Whether it speaks for or against a step; empty where its parts differ. */
  Optional<Direction> direction();

  /** How strongly its verb binds; empty where its parts differ. */
  Optional<Force> force();

  /** The figures its text points to. */
  ImmutableList<Integer> figures();

  /** The tables its text points to. */
  ImmutableList<Integer> tables();

  /** What it says, in other words than the paper's. */
  String gist();

  /** The agents its text names, whether it speaks for them or not. */
  ImmutableSet<Agent> agents();

  /**
   * The entities its text names, whether it includes or excludes them: 43d names the liposarcomas
   * that it leaves out.
   */
  ImmutableSet<HistologicEntity> histologies();

  /** What it says one by one, where it says several things; else empty. */
  ImmutableList<Part> parts();
}
