// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** How a lesion looks on imaging, measured against a sarcoma metastasis. */
@Stable
public enum RadiographicAppearance {
  /** Typical. */
  TYPICAL,
  /** Less characteristic. */
  LESS_CHARACTERISTIC,
  /** Atypical. */
  ATYPICAL,
  /** Equivocal. */
  EQUIVOCAL
}
