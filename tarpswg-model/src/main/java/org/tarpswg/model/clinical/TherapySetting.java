// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Whether a course of systemic therapy was a line for advanced disease. */
@Stable
public enum TherapySetting {
  /** Around an operation; not counted as a line. */
  PERI_OPERATIVE,
  /** For advanced or metastatic disease; counted as a line. */
  ADVANCED
}
