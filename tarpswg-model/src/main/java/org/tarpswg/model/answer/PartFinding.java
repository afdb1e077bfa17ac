// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.stability.Stable;

/**
 * What is said of one part of a clause. It stands under the grading of its clause and has none of
 * its own. Immutable.
 */
@Stable
@Value.Immutable
public abstract class PartFinding implements Finding {

  /** For those who work the values out; others use the {@link #builder() builder}. */
  protected PartFinding() {}

  /** Which part. */
  public abstract PartId part();

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

  private ImmutableMap<String, Object> values() {
    return ImmutableMap.<String, Object>builder()
        .put("part", part())
        .put("applicability", applicability())
        .put("fulfillment", fulfillment())
        .put("direction", direction())
        .put("force", force())
        .put("advice", advice())
        .put("targets", targets())
        .put("missingForApplicability", missingForApplicability())
        .put("missingForFulfillment", missingForFulfillment())
        .put("derivation", derivation())
        .buildOrThrow();
  }

  /** Whether the other says the same in everything, however it was made. */
  @Override
  public final boolean equals(Object other) {
    return other == this || (other instanceof PartFinding that && that.values().equals(values()));
  }

  @Override
  public final int hashCode() {
    return values().hashCode();
  }

  @Override
  public final String toString() {
    return "PartFinding" + values();
  }

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  public static final class Builder extends ImmutablePartFinding.Builder {
    Builder() {}
  }
}
