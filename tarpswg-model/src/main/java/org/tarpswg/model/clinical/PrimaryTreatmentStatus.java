// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** What has become of the primary tumor. */
public enum PrimaryTreatmentStatus {
  /** Still in place. */
  IN_SITU,
  /** Resected; the margin stands beside it. */
  RESECTED,
  /** Treated otherwise. */
  OTHER
}
