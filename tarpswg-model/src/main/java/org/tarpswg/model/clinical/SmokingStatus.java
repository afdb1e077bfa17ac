// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Tobacco smoking. */
@Stable
public enum SmokingStatus {
  /** Never smoked. */
  NEVER,
  /** Stopped. */
  FORMER,
  /** Smokes. */
  CURRENT
}
