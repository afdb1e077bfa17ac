// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.clinical.PatientCase;

/** Takes an age that nobody told for zero. */
public final class FillsInANumber {
  private FillsInANumber() {}

  /** The age. */
  public static int age(PatientCase of) {
    return of.patient().ageYears().value().orElse(0);
  }
}
