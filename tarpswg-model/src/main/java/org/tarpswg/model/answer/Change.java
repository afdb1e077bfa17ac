// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** Facts that would have to be otherwise, and the answer that would follow. Immutable. */
@Stable
@Value.Immutable
public interface Change {

  /** What to change; at least one step. */
  ImmutableList<Step> steps();

  /** The answer that would follow. */
  String answer();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }

  /**
   * One fact to change.
   *
   * @param now the fact as it is
   * @param value what it would be, as the JSON of a case writes it
   */
  record Step(FactReading now, String value) {}
}
