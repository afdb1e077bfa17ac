// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.stability.Stable;

/** One fact as a derivation read it. Immutable. */
@Stable
@Value.Immutable
public interface FactReading {

  /** Its address. */
  FactPath path();

  /** Its short name. */
  String label();

  /** What was read, in words; "unknown" where nothing is told. */
  String value();

  /** Whether it is known. */
  FactState state();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableFactReading.Builder {
    Builder() {}
  }
}
