// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Whether a treatment is licensed where the patient is treated. */
@Stable
public enum ApprovalStatus {
  /** Licensed for this use. */
  APPROVED,
  /** Licensed for another use. */
  OFF_LABEL,
  /** Not licensed. */
  NOT_APPROVED,
  /** License withdrawn. */
  WITHDRAWN
}
