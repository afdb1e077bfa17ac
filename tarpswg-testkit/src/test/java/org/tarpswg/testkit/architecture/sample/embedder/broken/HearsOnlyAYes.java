// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.clinical.PatientCase;

/** Goes ahead where a contraindication was not told. */
public final class HearsOnlyAYes {
  private HearsOnlyAYes() {}

  /** Whether nothing speaks against it. */
  public static boolean goAhead(PatientCase of) {
    return !of.patient().anthracyclineContraindicated().isYes();
  }
}
