// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** The twelve headings of the paper under which its statements stand, in printed order. */
@Stable
public enum Heading implements Labeled {
  /** Statement 1, which stands before the first heading. */
  REFERRAL("Referral"),
  /** Statements 2 to 4. */
  CLINICAL_HISTORY("Clinical history and prior treatment"),
  /** Statements 5 to 10. */
  IMAGING("Imaging"),
  /** Statements 11 to 16. */
  PATHOLOGY("Pathology"),
  /** Statements 17 to 22. */
  PATIENT_EVALUATION("Patient evaluation"),
  /** Statements 23 to 26. */
  LOCAL_THERAPIES("Local therapies"),
  /** Statements 27 to 30. */
  PULMONARY_METASTASES("Pulmonary metastases"),
  /** Statement 31. */
  HEPATIC_METASTASES("Hepatic metastases"),
  /** Statements 32 and 33. */
  INTRA_ABDOMINAL_METASTASES("Intra-abdominal metastases"),
  /** Statements 34 to 36. */
  RECURRENT_METASTASES("Recurrent metastases"),
  /** Statement 37. */
  PALLIATION("Palliation"),
  /** Statements 38 to 43. */
  SYSTEMIC_THERAPY("Systemic therapy");

  private final String label;

  Heading(String label) {
    this.label = label;
  }

  /** The heading as the paper prints it; the first has none in print. */
  @Override
  public String label() {
    return label;
  }
}
