// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
public abstract class ClauseFinding implements Finding {

  /** For those who work the values out; others use the {@link #builder() builder}. */
  protected ClauseFinding() {}

  /** Which clause. */
  public abstract ClauseId clause();

  /** The grading as printed. */
  public abstract Grading grading();

  /** The references that the paper prints for it, ascending; empty where it prints none. */
  public abstract ImmutableList<Integer> citations();

  /** Whether it is about this patient. */
  @Override
  public abstract Applicability applicability();

  /** What has become of it; present exactly where it applies. */
  @Override
  public abstract Optional<Fulfillment> fulfillment();

  /** Whether it speaks for or against a step. */
  @Override
  public abstract Optional<Direction> direction();

  /** How strongly it binds. */
  @Override
  public abstract Optional<Force> force();

  /** What it advises, or would advise, in our words. */
  @Override
  public abstract String advice();

  /** What it is about, where not the patient. */
  @Override
  public abstract ImmutableList<FactPath> targets();

  /** Unknown facts that can still decide whether it applies. */
  @Override
  public abstract ImmutableList<MissingFact> missingForApplicability();

  /** Unknown facts that can still decide what has become of it. */
  @Override
  public abstract ImmutableList<MissingFact> missingForFulfillment();

  /** Why. */
  @Override
  public abstract Derivation derivation();

  /** Its parts; empty where it says one thing. */
  public abstract ImmutableList<PartFinding> parts();

  /** The clauses to read beside it, in printed order. */
  public abstract ImmutableList<ClauseLink> links();

  /** What must be known beside it. */
  public abstract ImmutableSet<Caveat> caveats();

  /** Codes of the conflicts it rests on. */
  public abstract ImmutableSet<String> conflicts();

  /** Ids of the advisories that touch it. */
  public abstract ImmutableSet<String> advisories();

  /** Ids of the errata that touch it. */
  public abstract ImmutableSet<String> errata();

  /** Numbers of the readings it rests on. */
  public abstract ImmutableSet<String> readings();

  private ImmutableMap<String, Object> values() {
    return ImmutableMap.<String, Object>builder()
        .put("clause", clause())
        .put("grading", grading())
        .put("citations", citations())
        .put("applicability", applicability())
        .put("fulfillment", fulfillment())
        .put("direction", direction())
        .put("force", force())
        .put("advice", advice())
        .put("targets", targets())
        .put("missingForApplicability", missingForApplicability())
        .put("missingForFulfillment", missingForFulfillment())
        .put("derivation", derivation())
        .put("parts", parts())
        .put("links", links())
        .put("caveats", caveats())
        .put("conflicts", conflicts())
        .put("advisories", advisories())
        .put("errata", errata())
        .put("readings", readings())
        .buildOrThrow();
  }

  /** Whether the other says the same in everything, however it was made. */
  @Override
  public final boolean equals(Object other) {
    return other == this || (other instanceof ClauseFinding that && that.values().equals(values()));
  }

  @Override
  public final int hashCode() {
    return values().hashCode();
  }

  @Override
  public final String toString() {
    return "ClauseFinding" + values();
  }

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  public static final class Builder extends ImmutableClauseFinding.Builder {
    Builder() {}
  }
}
