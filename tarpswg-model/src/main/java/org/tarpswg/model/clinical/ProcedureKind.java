// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** The operation that is planned. */
public enum ProcedureKind {
  /** Removal of metastases. */
  METASTASECTOMY,
  /** Another operation. */
  OTHER_SURGERY,
  /** None: a recorded decision not to operate. */
  NONE
}
