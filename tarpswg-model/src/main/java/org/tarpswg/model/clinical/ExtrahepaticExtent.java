// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** The extent of disease outside the liver as the clinician judges it. */
@Stable
public enum ExtrahepaticExtent {
  /** None. */
  NONE,
  /** Limited. */
  LIMITED,
  /** Extensive. */
  EXTENSIVE
}
