// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/**
 * A fact published after the paper that touches what is shown. It changes no applicability, grade
 * or rank. Immutable.
 */
@Stable
@Value.Immutable
public interface AdvisoryNotice {

  /** Its id in the register of advisories. */
  String id();

  /** What became known. */
  String fact();

  /** The patients it is about: nobody else. */
  String population();

  /** Its figures. */
  ImmutableList<String> keyFigures();

  /** What else must be known of it, such as how much of it was read. */
  Optional<String> note();

  /** What it does to the clause, such as SUPERSEDES. */
  ImmutableList<String> effects();

  /** The clauses it touches; empty where it touches the whole document. */
  ImmutableList<ClauseId> clauses();

  /** Where it was published. */
  ImmutableList<String> citations();

  /** Regulatory acts with jurisdiction and date. */
  ImmutableList<String> regulatory();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableAdvisoryNotice.Builder {
    Builder() {}
  }
}
