// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What a biopsy is for. */
@Stable
public enum BiopsyPurpose {
  /** First diagnosis. */
  INITIAL_DIAGNOSIS,
  /** Recurrence of a known sarcoma. */
  RECURRENCE_OF_KNOWN,
  /** Research. */
  RESEARCH
}
