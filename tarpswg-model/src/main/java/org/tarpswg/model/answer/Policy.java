// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/**
 * The switches a product may set, echoed in every answer. The defaults are the decided readings.
 * Immutable.
 */
@Stable
@Value.Immutable
public interface Policy {

  /**
   * Whether the clauses that name no histology are read for the PEComa family and inflammatory
   * myofibroblastic tumor too.
   */
  @Value.Default
  default boolean extendGeneralClauses() {
    return true;
  }

  /** Whether FNCLCC grade 2 counts as high grade. */
  @Value.Default
  default boolean twoTierGrading() {
    return false;
  }

  /** Whether clause 34 is read for patients whose metastases were ablated only. */
  @Value.Default
  default boolean surveillanceAfterAblationAlone() {
    return false;
  }

  /** Whether clause 31 is read for single progressing foci. */
  @Value.Default
  default boolean embolizationForProgressingFoci() {
    return false;
  }

  /** Whether subcutaneous lesions count as soft tissue in clause 10a. */
  @Value.Default
  default boolean subcutaneousCountsAsSoftTissue() {
    return true;
  }

  /**
   * The age in years below which a patient is out of scope; absent, because the paper prints none.
   */
  Optional<Integer> minimumAge();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
