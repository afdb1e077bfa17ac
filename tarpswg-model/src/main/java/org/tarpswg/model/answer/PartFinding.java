// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
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
public interface PartFinding extends Finding {

  /** Which part. */
  PartId part();

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

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutablePartFinding.Builder {
    Builder() {}
  }
}
