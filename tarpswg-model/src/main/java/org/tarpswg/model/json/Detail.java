// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import org.tarpswg.model.stability.Stable;

/**
 * How much of an answer is written. The level stands in the JSON itself, as its first property
 * {@code detail}, so that nobody takes what was left out for what does not exist. Every level holds
 * all that the level below it holds, lists that are empty included.
 */
@Stable
public enum Detail {
  /** Everything, the derivations too; the only level that can be read back. */
  FULL,
  /** What people and products show: everything but the derivations. */
  STANDARD,
  /**
   * What a registry counts: scope, verdicts with their printed gradings, options by status,
   * assessments by verdict, what is missing by its path, conflicts, advisories and notices by their
   * codes, and the receipt. No sentences.
   */
  COMPACT;

  /** Whether what stands from that level on is written at this one. */
  boolean holds(Detail from) {
    return compareTo(from) <= 0;
  }
}
