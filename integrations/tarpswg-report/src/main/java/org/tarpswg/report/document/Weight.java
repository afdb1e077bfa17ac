// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import org.tarpswg.model.stability.Evolving;

/** How much a reader can do without a piece. */
@Evolving
public enum Weight {
  /** Shown everywhere. */
  ESSENTIAL,
  /** Left to the screen where paper is short. */
  DETAIL
}
