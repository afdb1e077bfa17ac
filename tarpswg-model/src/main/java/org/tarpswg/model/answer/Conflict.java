// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/** A disagreement between facts that the answer carries. It never alters a fact. Immutable. */
@Stable
@Value.Immutable
public interface Conflict {

  /** Its code in the contradiction table. */
  String code();

  /** A flag or a deviation. */
  ConflictKind kind();

  /** The facts that disagree. */
  ImmutableList<FactPath> facts();

  /** Which of them is read, and why; for a deviation, that nothing is overruled. */
  String used();

  /** What disagrees, in words. */
  String message();

  /** The clauses that rest on the facts. */
  ImmutableList<ClauseId> clauses();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableConflict.Builder {
    Builder() {}
  }
}
