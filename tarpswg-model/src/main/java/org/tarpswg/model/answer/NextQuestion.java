// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.stability.Stable;

/**
 * A missing fact with the open answers that wait for it. In a list the fact with the most answers
 * stands first: ask for it next. Immutable.
 */
@Stable
@Value.Immutable
public interface NextQuestion {

  /** Its address. */
  FactPath path();

  /** Its short name, to ask for it. */
  String label();

  /**
   * The open answers it would help to settle: {@code scope}, clauses and parts by their id,
   * assessments by their kind and target, options by their regimen.
   */
  ImmutableSet<String> answers();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableNextQuestion.Builder {
    Builder() {}
  }
}
