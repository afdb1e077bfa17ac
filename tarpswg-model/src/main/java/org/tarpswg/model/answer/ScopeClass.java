// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** Whether the consensus addresses the patient. */
@Stable
public enum ScopeClass {
  /** It does. */
  IN,
  /**
   * With clause 43h or 43i and the general clauses only (PEComa family, inflammatory
   * myofibroblastic tumor).
   */
  LIMITED,
  /** It does not; the reasons say why. */
  OUT,
  /** A missing fact still decides; the answer names it. */
  UNDETERMINED
}
