// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** The volume of disease in the liver as the clinician judges it. */
@Stable
public enum HepaticVolume {
  /** Limited. */
  LIMITED,
  /** Large. */
  LARGE
}
