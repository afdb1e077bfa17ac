// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Response to systemic therapy in the categories of RECIST 1.1. */
@Stable
public enum TumorResponse {
  /** Complete response. */
  CR,
  /** Partial response. */
  PR,
  /** Stable disease. */
  SD,
  /** Progressive disease. */
  PD,
  /** Not evaluable. */
  NE
}
