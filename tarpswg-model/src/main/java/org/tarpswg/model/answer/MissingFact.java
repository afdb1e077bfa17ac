// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.stability.Stable;

/**
 * A fact that is not known and would still change something. Immutable; ordered by path where it
 * stands in a list.
 */
@Stable
@Value.Immutable
public interface MissingFact {

  /** Its address. */
  FactPath path();

  /** Its short name, to ask for it. */
  String label();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableMissingFact.Builder {
    Builder() {}
  }
}
