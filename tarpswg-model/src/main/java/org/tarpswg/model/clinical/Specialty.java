// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A discipline at the tumor board; clause 19 names these five. */
@Stable
public enum Specialty {
  /** Surgical oncology. */
  SURGICAL_ONCOLOGY,
  /** Medical oncology. */
  MEDICAL_ONCOLOGY,
  /** Radiation oncology. */
  RADIATION_ONCOLOGY,
  /** Radiology. */
  RADIOLOGY,
  /** Pathology. */
  PATHOLOGY
}
