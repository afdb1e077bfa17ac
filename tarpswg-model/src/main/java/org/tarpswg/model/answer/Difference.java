// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** One thing that two answers about a patient say differently. Immutable. */
@Stable
@Value.Immutable
public interface Difference {

  /** What kind of change it is. */
  DifferenceKind kind();

  /**
   * What it is about: {@code scope}, a clause or part by its id, an assessment by its kind and
   * target, an option by its regimen.
   */
  String subject();

  /** What was said before; {@code absent} where nothing was. */
  String before();

  /** What is said now; {@code absent} where nothing is. */
  String after();

  /** The facts read for it that are not the same in both answers, as they are now. */
  ImmutableList<FactChange> because();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableDifference.Builder {
    Builder() {}
  }

  /**
   * A fact that two answers read differently.
   *
   * @param before as it was read, or as unknown where it was not read
   * @param after as it is read now, or as unknown where it is not read any more
   */
  record FactChange(FactReading before, FactReading after) {}
}
