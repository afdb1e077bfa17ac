// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * Whether a treatment can be had where the patient is. It never removes an option; it adds a
 * caveat. Immutable; what is not told is unknown.
 */
@Stable
@Value.Immutable
public interface Availability {

  /** The drug it is about. */
  @Value.Default
  default Known<Agent> agent() {
    return Known.unknown();
  }

  /** The treatment it is about, where it is no drug. */
  @Value.Default
  default Known<String> modality() {
    return Known.unknown();
  }

  /** Whether it can be had. */
  @Value.Default
  default Ternary available() {
    return Ternary.UNKNOWN;
  }

  /** Whether it is licensed there. */
  @Value.Default
  default Known<ApprovalStatus> approval() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableAvailability.Builder {
    Builder() {}
  }
}
