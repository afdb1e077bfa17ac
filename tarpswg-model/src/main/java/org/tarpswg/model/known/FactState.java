// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import org.tarpswg.model.stability.Stable;

/** How much is known of a fact: four different things, never folded into each other. */
@Stable
public enum FactState {
  /** Nobody has told; it may be anything. */
  UNKNOWN,
  /** It is known that there is none: a list declared complete that holds nothing. */
  KNOWN_NONE,
  /** A value is known. */
  KNOWN,
  /** The question does not arise: a response to a therapy that was never given. Derived only. */
  NOT_APPLICABLE
}
