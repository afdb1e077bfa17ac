// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What has become of the primary tumor. */
@Stable
public enum PrimaryTreatmentStatus {
  /** Still in place. */
  IN_SITU,
  /** Resected; the margin stands beside it. */
  RESECTED,
  /** Treated otherwise. */
  OTHER
}
