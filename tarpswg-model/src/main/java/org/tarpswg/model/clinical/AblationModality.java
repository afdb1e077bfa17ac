// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A way of ablating or embolizing a lesion. */
@Stable
public enum AblationModality {
  /** Radiofrequency ablation. */
  RFA,
  /** Microwave ablation. */
  MICROWAVE,
  /** Cryoablation. */
  CRYOABLATION,
  /** Stereotactic body radiotherapy. */
  SBRT,
  /** Transarterial embolization. */
  TAE,
  /** Transarterial chemoembolization. */
  TACE,
  /** Another modality. */
  OTHER
}
