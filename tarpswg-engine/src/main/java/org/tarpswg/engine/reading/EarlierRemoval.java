// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;

/**
 * Whether metastases were ever operated on or ablated. NO only if both lists are complete, no
 * operation can have been a metastasectomy and there was no ablation. Radiotherapy is not asked.
 */
public final class EarlierRemoval {
  private EarlierRemoval() {}

  /** What the history says. */
  public static Ternary of(PatientCase patientCase) {
    return patientCase
        .operations()
        .any(operation -> operation.purpose().is(OperationPurpose.METASTASECTOMY))
        .or(patientCase.ablations().any(ablation -> Ternary.YES));
  }
}
