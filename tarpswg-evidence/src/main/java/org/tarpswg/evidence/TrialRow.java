// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.guideline.TrialPhase;
import org.tarpswg.model.stability.Stable;

/** A row of Table 5: a randomized trial, its cells as printed and as typed. Immutable. */
@Stable
@Value.Immutable
public interface TrialRow {

  /** Which trial it is. */
  Trial trial();

  /** The name and year as printed, without the reference. */
  String printedName();

  /** The reference printed in the row. */
  int reference();

  /** The phase printed in the row. */
  TrialPhase phase();

  /** The design as printed, phase included. */
  String design();

  /** The arms, in the order of the results. */
  ImmutableList<Arm> arms();

  /** The agents of all arms. */
  ImmutableSet<Agent> agents();

  /**
   * The entities it is confined to; empty where it took every soft tissue sarcoma, less those
   * excluded.
   */
  ImmutableSet<HistologicEntity> population();

  /** The entities it left out. */
  ImmutableSet<HistologicEntity> populationExcluded();

  /** The number of patients. */
  Cell patients();

  /** Objective response rate. */
  Outcome responseRate();

  /** Progression-free survival. */
  Outcome progressionFreeSurvival();

  /** Overall survival. */
  Outcome overallSurvival();

  /** What the table concludes, in other words than the paper's. */
  String conclusion();

  /** The clauses behind which it stands. */
  ImmutableList<TrialSupport> standsBehind();

  /** Why the row is odd, where it is. */
  Optional<String> note();

  /**
   * An arm of a trial. Immutable.
   *
   * @param printed the arm as the design prints it
   * @param regimen the regimen it is; empty for a placebo
   */
  record Arm(String printed, Optional<Regimen> regimen) {}
}
