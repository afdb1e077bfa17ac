// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * An examination that was done (clauses 5 to 10, 20, 27, 34). Immutable; what is not told is
 * unknown.
 */
@Stable
@Value.Immutable
public interface ImagingStudy {

  /** The kind of examination. */
  @Value.Default
  default Known<ImagingModality> modality() {
    return Known.unknown();
  }

  /** What it covers. */
  @Value.Default
  default Known<ImagingRegion> region() {
    return Known.unknown();
  }

  /** Whether contrast was given. */
  @Value.Default
  default Ternary contrast() {
    return Ternary.UNKNOWN;
  }

  /** Contrast phases. */
  @Value.Default
  default Known<String> phase() {
    return Known.unknown();
  }

  /** When. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** What for. */
  @Value.Default
  default Known<ImagingPurpose> purpose() {
    return Known.unknown();
  }

  /** Whether it was reviewed (clause 5). */
  @Value.Default
  default Ternary reviewed() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableImagingStudy.Builder {
    Builder() {}
  }
}
