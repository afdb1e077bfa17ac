// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** Where to look instead, or beside. */
@Stable
public enum Pointer implements Labeled {
  /** The tumor is outside this consensus. */
  ANOTHER_GUIDELINE("Another guideline is needed for this tumor."),
  /** Primary retroperitoneal sarcoma. */
  COMPANION_PRIMARY(
      "Primary disease is the subject of the companion consensus (reference 4), which was updated in 2021."),
  /** Locally recurrent retroperitoneal sarcoma. */
  COMPANION_RECURRENT(
      "Local recurrence is the subject of the companion consensus (reference 5), which was updated in 2022."),
  /** The entity is open. */
  PATHOLOGY_REVIEW("A review of the pathology comes first (clauses 11a and 11b)."),
  /** The goal is to test biology, or no systemic therapy is wanted. */
  SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY(
      "Systemic therapy first is one way to learn the biology; no regimen is printed for it (NS3).");

  private final String label;

  Pointer(String label) {
    this.label = label;
  }

  /** The pointer in words. */
  @Override
  public String label() {
    return label;
  }
}
