// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A code system from which a concept may come in. */
@Stable
public enum CodeSystem {
  /** ICD-O-3, morphology or topography. */
  ICD_O_3,
  /** NCI Thesaurus. */
  NCIT,
  /** OncoTree. */
  ONCOTREE,
  /** ATC classification. */
  ATC,
  /** RxNorm. */
  RXNORM,
  /** LOINC. */
  LOINC,
  /** ICD-10-CM. */
  ICD_10_CM,
  /** UCUM. */
  UCUM
}
