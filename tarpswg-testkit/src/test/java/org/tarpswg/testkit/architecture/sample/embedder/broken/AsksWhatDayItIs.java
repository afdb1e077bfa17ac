// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tarpswg.model.clinical.PatientCase;

/** Builds a case of today. */
public final class AsksWhatDayItIs {
  private AsksWhatDayItIs() {}

  /** A case that is another one tomorrow. */
  public static PatientCase today() {
    return PatientCase.builder().asOf(LocalDate.now(ZoneOffset.UTC)).build();
  }
}
