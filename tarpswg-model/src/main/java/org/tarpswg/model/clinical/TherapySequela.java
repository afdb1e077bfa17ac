// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A lasting effect of earlier therapy. */
@Stable
public enum TherapySequela {
  /** Cardiomyopathy. */
  CARDIOMYOPATHY,
  /** Impaired kidney function. */
  RENAL_IMPAIRMENT,
  /** Another sequela. */
  OTHER
}
