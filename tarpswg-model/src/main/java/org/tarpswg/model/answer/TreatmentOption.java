// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/** A systemic regimen with every clause it stands on, each with its own grading. Immutable. */
@Stable
@Value.Immutable
public interface TreatmentOption {

  /** The regimen; no dose is part of it. */
  Regimen regimen();

  /** Whether it stands. */
  OptionStatus status();

  /**
   * How it is named, the strongest of its anchors; more than one where candidate entities leave it
   * open.
   */
  ImmutableSet<OptionRole> roles();

  /** The clauses it stands on, in printed order; at least one. */
  ImmutableList<OptionAnchor> anchors();

  /** The trials of Table 5 behind it, in printed order. */
  ImmutableList<Trial> trials();

  /** Whether an agent of it was given before. */
  Ternary previouslyGiven();

  /** The earlier courses that held one. */
  ImmutableList<PriorExposure> priorExposures();

  /** What must be known beside it. */
  ImmutableSet<Caveat> caveats();

  /** Ids of the advisories that touch it. */
  ImmutableSet<String> advisories();

  /** The facts it waits for; empty where it is offered. */
  ImmutableList<MissingFact> missing();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableTreatmentOption.Builder {
    Builder() {}
  }
}
