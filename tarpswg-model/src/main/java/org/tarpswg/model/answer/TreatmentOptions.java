// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/**
 * The systemic options, each list in order of presentation; the order ranks nothing. What the paper
 * is silent about is in none of them. Immutable.
 */
@Stable
@Value.Immutable
public interface TreatmentOptions {

  /** Those that stand. */
  ImmutableList<TreatmentOption> offered();

  /** Those that stand if anthracyclines are not contraindicated. */
  ImmutableList<TreatmentOption> conditional();

  /** Those that wait for a judgement on sensitivity. */
  ImmutableList<TreatmentOption> needsJudgement();

  /** Those the paper speaks against for this entity. */
  ImmutableList<TreatmentOption> advisedAgainst();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableTreatmentOptions.Builder {
    Builder() {}
  }
}
