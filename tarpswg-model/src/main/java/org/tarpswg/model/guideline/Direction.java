// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/** Whether a clause speaks for or against a step. Read from its text, never from its grade. */
@Stable
public enum Direction {
  /** It speaks for a step. */
  FOR,
  /** It speaks against a step. */
  AGAINST,
  /** It confines a step to certain situations. */
  RESTRICTS,
  /** It says that a step is not needed. */
  WAIVES,
  /** It reports; no step follows from it alone. */
  INFORMS
}
