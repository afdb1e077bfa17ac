// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

/** The phase of a trial of Table 5. Not a level of evidence. */
public enum TrialPhase {
  /** A phase II trial. */
  II,
  /** A phase III trial. */
  III
}
