// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Stable;

/**
 * A local ablation or embolization of metastases that was done. Immutable; what is not told is
 * unknown.
 */
@Stable
@Value.Immutable
public interface LocalAblation {

  /** How. */
  @Value.Default
  default Known<AblationModality> modality() {
    return Known.unknown();
  }

  /** The lesion, by id where it is listed. */
  @Value.Default
  default Known<String> lesionId() {
    return Known.unknown();
  }

  /** When. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** How it ended. */
  @Value.Default
  default Known<AblationOutcome> outcome() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableLocalAblation.Builder {
    Builder() {}
  }
}
