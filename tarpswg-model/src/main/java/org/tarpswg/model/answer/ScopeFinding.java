// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** Whether the consensus addresses the patient, and why. Immutable. */
@Stable
@Value.Immutable
public interface ScopeFinding {

  /** The verdict. */
  ScopeClass scopeClass();

  /** The verdicts still possible; one where it is decided. Never holds UNDETERMINED. */
  ImmutableSet<ScopeClass> possible();

  /** Why it is out; empty unless it is. */
  ImmutableSet<ScopeReason> reasons();

  /** Where to look instead. */
  ImmutableSet<Pointer> pointers();

  /** What must be known beside it. */
  ImmutableSet<Caveat> caveats();

  /** Unknown facts that can still decide the verdict or its reasons. */
  ImmutableList<MissingFact> missing();

  /** Why. */
  Derivation derivation();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableScopeFinding.Builder {
    Builder() {}
  }
}
