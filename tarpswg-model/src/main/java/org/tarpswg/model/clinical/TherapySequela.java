// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** A lasting effect of earlier therapy. */
public enum TherapySequela {
  /** Cardiomyopathy. */
  CARDIOMYOPATHY,
  /** Impaired kidney function. */
  RENAL_IMPAIRMENT,
  /** Another sequela. */
  OTHER
}
