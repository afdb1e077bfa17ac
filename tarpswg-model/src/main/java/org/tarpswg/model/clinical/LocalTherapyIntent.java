// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What local therapy is meant to achieve. */
@Stable
public enum LocalTherapyIntent {
  /** Definitive treatment. */
  DEFINITIVE,
  /** Relief of a symptom. */
  PALLIATIVE_SYMPTOM,
  /** Control of progressing foci. */
  PALLIATIVE_PROGRESSING_FOCI,
  /** No local therapy: a recorded decision. */
  NONE
}
