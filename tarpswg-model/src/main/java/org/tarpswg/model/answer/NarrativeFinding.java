// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.stability.Stable;

/**
 * What the running text of the paper says for a patient. It has no grading: the type has no place
 * for one, because none is printed. Immutable.
 */
@Stable
@Value.Immutable
public interface NarrativeFinding {

  /** Which point. */
  NarrativePoint point();

  /** Whether it is about this patient. */
  Applicability applicability();

  /** What it advises, or would advise, in our words; empty where it is not about the patient. */
  String advice();

  /** The references that the paper prints for it, ascending. */
  ImmutableList<Integer> citations();

  /** Unknown facts that can still decide whether it applies. */
  ImmutableList<MissingFact> missing();

  /** Why. */
  Derivation derivation();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableNarrativeFinding.Builder {
    Builder() {}
  }
}
