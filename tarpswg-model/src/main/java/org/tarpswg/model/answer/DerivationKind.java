// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** What a step of a derivation does. */
@Stable
public enum DerivationKind {
  /** Every step below must hold. */
  ALL,
  /** One of the steps below must hold. */
  ANY,
  /** The step below must not hold. */
  NOT,
  /** A term of the field, explained by the step below. */
  NAMED,
  /** A fact is compared. */
  FACT
}
