// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A local treatment planned for a lesion. */
@Stable
public enum LocalTreatment {
  /** Resection. */
  RESECTION,
  /** Radiofrequency ablation. */
  RFA,
  /** Microwave ablation. */
  MICROWAVE,
  /** Stereotactic body radiotherapy. */
  SBRT,
  /** Other radiotherapy. */
  OTHER_RT,
  /** Transarterial embolization. */
  TAE,
  /** Transarterial chemoembolization. */
  TACE,
  /** No local treatment: a recorded decision. */
  NONE
}
