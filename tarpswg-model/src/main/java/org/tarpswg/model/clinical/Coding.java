// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Stable;

/**
 * A code as it came in, with the system it belongs to. What concepts it can mean is the business of
 * the evidence base. Immutable; what is not told is unknown.
 */
@Stable
@Value.Immutable
public interface Coding {

  /** The system the code belongs to. */
  @Value.Default
  default Known<CodeSystem> system() {
    return Known.unknown();
  }

  /** The code as written in its system, such as 8858/3. */
  @Value.Default
  default Known<String> code() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableCoding.Builder {
    Builder() {}
  }
}
