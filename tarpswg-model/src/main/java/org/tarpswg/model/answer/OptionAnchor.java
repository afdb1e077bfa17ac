// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.stability.Stable;

/** A clause, or a part of one, on which an option stands. Immutable. */
@Stable
@Value.Immutable
public interface OptionAnchor {

  /** The clause. */
  ClauseId clause();

  /** The part of it, where it has parts. */
  Optional<PartId> part();

  /** The grading of the clause as printed. */
  Grading grading();

  /** The references as printed. */
  ImmutableList<Integer> citations();

  /** How this clause names the option; more than one where candidate entities leave it open. */
  ImmutableSet<OptionRole> roles();

  /** Whether the clause applies. */
  Applicability applicability();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableOptionAnchor.Builder {
    Builder() {}
  }
}
