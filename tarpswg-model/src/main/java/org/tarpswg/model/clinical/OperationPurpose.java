// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What an operation was for. */
@Stable
public enum OperationPurpose {
  /** Removal of the primary tumor. */
  PRIMARY,
  /** Removal of a local recurrence. */
  LOCAL_RECURRENCE,
  /** Removal of metastases. */
  METASTASECTOMY,
  /** Palliation. */
  PALLIATIVE
}
