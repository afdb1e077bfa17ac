// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What an examination was for. */
@Stable
public enum ImagingPurpose {
  /** First presentation. */
  INITIAL,
  /** During treatment. */
  TREATMENT,
  /** Baseline after an operation. */
  POSTOPERATIVE_BASELINE,
  /** Restaging. */
  RESTAGING,
  /** Surveillance. */
  SURVEILLANCE
}
