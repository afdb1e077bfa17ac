// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Where the disease is and in how many places; says nothing about how certain that is. */
@Stable
public enum DiseasePattern {
  /** The primary tumor. */
  PRIMARY,
  /** A unifocal local recurrence. */
  LOCAL_RECURRENCE,
  /** A single intra-abdominal metastasis. */
  SOLITARY_INTRA_ABDOMINAL,
  /** Multifocal intra-abdominal disease. */
  MULTIFOCAL_INTRA_ABDOMINAL,
  /** Metastases elsewhere. */
  DISTANT
}
