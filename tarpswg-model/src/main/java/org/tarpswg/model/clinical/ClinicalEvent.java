// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Stable;

/**
 * An event that can bring the patient before the tumor board (clause 19). Immutable; what is not
 * told is unknown.
 */
@Stable
@Value.Immutable
public interface ClinicalEvent {

  /** What happened. */
  @Value.Default
  default Known<ClinicalEventKind> kind() {
    return Known.unknown();
  }

  /** When it happened. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableClinicalEvent.Builder {
    Builder() {}
  }
}
