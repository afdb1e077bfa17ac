// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;

/** Takes what is known for what is so. */
public final class TakesUntoldForNo {
  private TakesUntoldForNo() {}

  /** Whether a drug is ruled out. */
  public static Ternary ruledOut(PatientCase of) {
    return Ternary.of(of.patient().anthracyclineContraindicated().isYes());
  }
}
