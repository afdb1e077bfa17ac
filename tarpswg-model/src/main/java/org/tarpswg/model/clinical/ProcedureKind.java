// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** The operation that is planned. */
@Stable
public enum ProcedureKind {
  /** Removal of metastases. */
  METASTASECTOMY,
  /** Another operation. */
  OTHER_SURGERY,
  /** None: a recorded decision not to operate. */
  NONE
}
