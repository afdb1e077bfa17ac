// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * The judgement whether this tumor is sensitive to an agent, where the paper leaves its list of
 * subtypes open. Immutable; what is not told is unknown.
 */
@Stable
@Value.Immutable
public interface AgentSensitivity {

  /** Sensitive to doxorubicin; the paper names no subtype (clause 40b). */
  @Value.Default
  default Ternary doxorubicin() {
    return Ternary.UNKNOWN;
  }

  /** Sensitive to ifosfamide (clause 43a). */
  @Value.Default
  default Ternary ifosfamide() {
    return Ternary.UNKNOWN;
  }

  /** Sensitive to trabectedin (clause 43b). */
  @Value.Default
  default Ternary trabectedin() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableAgentSensitivity.Builder {
    Builder() {}
  }
}
