// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** Tobacco smoking. */
public enum SmokingStatus {
  /** Never smoked. */
  NEVER,
  /** Stopped. */
  FORMER,
  /** Smokes. */
  CURRENT
}
