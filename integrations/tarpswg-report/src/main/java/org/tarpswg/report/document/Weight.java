// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

/** How much a reader can do without a piece. */
public enum Weight {
  /** Shown everywhere. */
  ESSENTIAL,
  /** Left to the screen where paper is short. */
  DETAIL
}
