// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** The coarse verdict, decided as soon as all possible verdicts share it. */
@Stable
public enum VerdictFamily {
  /** The question does not arise, or not yet. */
  NOT_ASSESSED,
  /** The consensus does not speak of it. */
  NOT_ADDRESSED,
  /** Not now. */
  NEGATIVE,
  /** For palliation. */
  PALLIATIVE,
  /** A matter for the tumor board. */
  DISCUSS,
  /** Supported by the clauses. */
  SUPPORTED,
  /** More than one family is still possible. */
  OPEN
}
