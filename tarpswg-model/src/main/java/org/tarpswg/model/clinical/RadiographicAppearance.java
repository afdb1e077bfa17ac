// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** How a lesion looks on imaging, measured against a sarcoma metastasis. */
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
