// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** The questions that combine several clauses. */
@Stable
public enum AssessmentKind {
  /** Candidacy for metastasectomy. */
  METASTASECTOMY,
  /** Local ablation of one lesion. */
  LOCAL_ABLATION,
  /** Liver-directed embolization. */
  LIVER_EMBOLIZATION,
  /** Need for a biopsy of one lesion. */
  BIOPSY,
  /** Imaging to do. */
  IMAGING_WORK_UP,
  /** Surveillance after clearance. */
  SURVEILLANCE,
  /** What calls for the tumor board. */
  TUMOR_BOARD,
  /** Palliation. */
  PALLIATIVE_PATHWAY,
  /** Observation. */
  OBSERVATION,
  /** What to obtain before deciding. */
  READINESS,
  /** Clinical trials. */
  TRIAL_PROMPT,
  /** A recorded act held against the clauses. */
  DEVIATION_AUDIT
}
