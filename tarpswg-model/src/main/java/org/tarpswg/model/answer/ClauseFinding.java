// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.stability.Stable;

/** What is said of one clause. It applies where one of its parts does. Immutable. */
@Stable
@Value.Immutable
public interface ClauseFinding extends Finding {

  /** Which clause. */
  ClauseId clause();

  /** The grading as printed. */
  Grading grading();

  /** The references that the paper prints for it, ascending; empty where it prints none. */
  ImmutableList<Integer> citations();

  /** Whether it is about this patient. */
  @Override
  Applicability applicability();

  /** What has become of it; present exactly where it applies. */
  @Override
  Optional<Fulfillment> fulfillment();

  /** Whether it speaks for or against a step. */
  @Override
  Optional<Direction> direction();

  /** How strongly it binds. */
  @Override
  Optional<Force> force();

  /** What it advises, or would advise, in our words. */
  @Override
  String advice();

  /** What it is about, where not the patient. */
  @Override
  ImmutableList<FactPath> targets();

  /** Unknown facts that can still decide whether it applies. */
  @Override
  ImmutableList<MissingFact> missingForApplicability();

  /** Unknown facts that can still decide what has become of it. */
  @Override
  ImmutableList<MissingFact> missingForFulfillment();

  /** Why. */
  @Override
  Derivation derivation();

  /** Its parts; empty where it says one thing. */
  ImmutableList<PartFinding> parts();

  /** The clauses to read beside it, in printed order. */
  ImmutableList<ClauseLink> links();

  /** What must be known beside it. */
  ImmutableSet<Caveat> caveats();

  /** Codes of the conflicts it rests on. */
  ImmutableSet<String> conflicts();

  /** Ids of the advisories that touch it. */
  ImmutableSet<String> advisories();

  /** Ids of the errata that touch it. */
  ImmutableSet<String> errata();

  /** Numbers of the readings it rests on. */
  ImmutableSet<String> readings();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableClauseFinding.Builder {
    Builder() {}
  }
}
