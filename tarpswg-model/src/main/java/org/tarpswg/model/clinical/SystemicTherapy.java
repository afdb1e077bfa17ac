// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/**
 * A course of systemic therapy that was begun (clauses 3, 25, 40 to 43). Immutable; what is not
 * told is unknown.
 */
@Stable
@Value.Immutable
public interface SystemicTherapy {

  /** The regimen as told. */
  @Value.Default
  default Known<String> regimen() {
    return Known.unknown();
  }

  /** The agents given; a known set is the whole set. */
  @Value.Default
  default Known<ImmutableSet<Agent>> agents() {
    return Known.unknown();
  }

  /** Agents that have no constant, as told. */
  @Value.Default
  default Known<String> otherAgents() {
    return Known.unknown();
  }

  /** Codes under which agents came in. */
  @Value.Default
  default Listing<Coding> agentCodes() {
    return Listing.unknown();
  }

  /** Doses by agent. */
  @Value.Default
  default Listing<AgentDose> doses() {
    return Listing.unknown();
  }

  /** Cycles given. */
  @Value.Default
  default Known<Integer> cycles() {
    return Known.unknown();
  }

  /**
   * Cumulative anthracycline dose of the course; no ceiling is printed and none is derived (clause
   * 3) (mg/m2).
   */
  @Value.Default
  default Known<Double> cumulativeAnthracyclineMgPerM2() {
    return Known.unknown();
  }

  /** When it began. */
  @Value.Default
  default Known<PartialDate> start() {
    return Known.unknown();
  }

  /** When it ended. */
  @Value.Default
  default Known<PartialDate> end() {
    return Known.unknown();
  }

  /** A line for advanced disease, or around an operation. */
  @Value.Default
  default Known<TherapySetting> setting() {
    return Known.unknown();
  }

  /** Toxicities (CTCAE). */
  @Value.Default
  default Known<String> toxicities() {
    return Known.unknown();
  }

  /** Best response (RECIST 1.1). */
  @Value.Default
  default Known<TumorResponse> bestResponse() {
    return Known.unknown();
  }

  /** Months of stable disease (whole months). */
  @Value.Default
  default Known<Months> stableDiseaseMonths() {
    return Known.unknown();
  }

  /** Why it was stopped. */
  @Value.Default
  default Known<String> stopReason() {
    return Known.unknown();
  }

  /** Whether agents, doses, regimen, toxicities and response were ascertained (clause 3). */
  @Value.Default
  default Ternary detailsObtained() {
    return Ternary.UNKNOWN;
  }

  /**
   * Refuses what cannot be.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException with all problems at once
   */
  @Value.Check
  default void check() {
    Problems problems = new Problems();
    Ranges.CYCLES.check("cycles", cycles(), problems);
    Ranges.DOSE_MG_PER_M2.check(
        "cumulativeAnthracyclineMgPerM2", cumulativeAnthracyclineMgPerM2(), problems);
    problems.throwIfAny();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableSystemicTherapy.Builder {
    Builder() {}
  }
}
