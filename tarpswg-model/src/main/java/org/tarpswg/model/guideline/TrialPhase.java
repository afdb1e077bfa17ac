// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/** The phase of a trial of Table 5. Not a level of evidence. */
@Stable
public enum TrialPhase {
  /** A phase II trial. */
  II,
  /** A phase III trial. */
  III
}
