// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** An event that can bring a patient before the tumor board. */
@Stable
public enum ClinicalEventKind {
  /** New referral. */
  NEW_REFERRAL,
  /** First presentation with metastases. */
  FIRST_METASTATIC_PRESENTATION,
  /** Relapse after metastases were treated. */
  RELAPSE_AFTER_TREATMENT_OF_METASTASES,
  /** Progression after metastases were treated. */
  PROGRESSION_AFTER_TREATMENT_OF_METASTASES,
  /** A favorable response. */
  FAVORABLE_RESPONSE,
  /** Routine review. */
  ROUTINE_REVIEW
}
