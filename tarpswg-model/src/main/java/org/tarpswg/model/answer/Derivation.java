// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * One step of the reason for an answer, with the steps below it: a tree whose leaves are facts.
 * Immutable.
 */
@Stable
@Value.Immutable
public interface Derivation {

  /** What the step does. */
  DerivationKind kind();

  /** The condition in words. */
  String words();

  /** Whether it holds. */
  Ternary truth();

  /** The facts it compares; only a leaf has any. */
  ImmutableList<FactReading> facts();

  /** The steps below it; a leaf has none. */
  ImmutableList<Derivation> steps();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableDerivation.Builder {
    Builder() {}
  }
}
