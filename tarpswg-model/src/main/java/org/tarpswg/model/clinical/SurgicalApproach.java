// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** How an operation is done. */
public enum SurgicalApproach {
  /** Open. */
  OPEN,
  /** Minimally invasive. */
  MINIMALLY_INVASIVE
}
