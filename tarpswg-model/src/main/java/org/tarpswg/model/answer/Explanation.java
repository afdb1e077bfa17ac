// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** Why an answer is as it is, which facts suffice for it, and what would change it. Immutable. */
@Stable
@Value.Immutable
public interface Explanation {

  /** What is explained: a clause or part by its id, an assessment by its kind and target. */
  String subject();

  /** The answer, such as APPLIES or NOT_SUPPORTED_UPFRONT; UNDETERMINED while it is open. */
  String answer();

  /** The answers still possible; one where it is decided. */
  ImmutableSet<String> possible();

  /** The conditions down to the facts: one tree, or one for each rung of a ladder. */
  ImmutableList<Derivation> derivations();

  /**
   * Sets of known facts each of which suffices for the answer, whatever else is unknown, and no
   * longer does if one of them is dropped. Empty where the answer is open; a set is empty where
   * nothing needs to be known. Not necessarily every such set.
   */
  ImmutableList<ImmutableList<FactReading>> sufficient();

  /** The smallest changes that lead to another decided answer, the fewest facts first. */
  ImmutableList<Change> changes();

  /** Unknown facts that still decide it. */
  ImmutableList<MissingFact> missing();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
