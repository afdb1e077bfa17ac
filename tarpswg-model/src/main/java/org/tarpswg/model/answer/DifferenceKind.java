// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** How an answer differs from an earlier one. */
@Stable
public enum DifferenceKind {
  /** It applies or is offered now and did not before. */
  APPEARED,
  /** It applied or was offered and no longer does. */
  FELL_AWAY,
  /** It was open and is decided now. */
  SETTLED,
  /** It was decided and is open again. */
  REOPENED,
  /** It is decided in both, or open in both, otherwise than before. */
  CHANGED
}
