// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Stable;

/** A molecular test of the tumor (clause 11b). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface MolecularTest {

  /** The method. */
  @Value.Default
  default Known<String> assay() {
    return Known.unknown();
  }

  /** The alteration that was looked for. */
  @Value.Default
  default Known<String> alteration() {
    return Known.unknown();
  }

  /** What it showed. */
  @Value.Default
  default Known<TestResult> result() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableMolecularTest.Builder {
    Builder() {}
  }
}
