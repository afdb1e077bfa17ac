// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Residual tumor after a resection (UICC R classification). */
@Stable
public enum ResectionMargin {
  /** No residual tumor. */
  R0,
  /** Microscopic residual tumor; macroscopically complete. */
  R1,
  /** Macroscopic residual tumor. */
  R2,
  /** Cannot be assessed. */
  RX
}
