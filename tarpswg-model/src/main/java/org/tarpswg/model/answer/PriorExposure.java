// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.immutables.value.Value;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Stable;

/** An earlier course that held an agent of an option. Immutable. */
@Stable
@Value.Immutable
public interface PriorExposure {

  /** The agent. */
  Agent agent();

  /** The course it was given in. */
  FactPath course();

  /** The best response to that course. */
  Known<TumorResponse> bestResponse();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutablePriorExposure.Builder {
    Builder() {}
  }
}
