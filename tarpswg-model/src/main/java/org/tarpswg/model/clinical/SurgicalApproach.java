// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** How an operation is done. */
@Stable
public enum SurgicalApproach {
  /** Open. */
  OPEN,
  /** Minimally invasive. */
  MINIMALLY_INVASIVE
}
