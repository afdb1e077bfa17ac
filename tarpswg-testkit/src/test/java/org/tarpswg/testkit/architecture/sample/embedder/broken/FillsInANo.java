// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;

/** Takes a site that nobody told for another one. */
public final class FillsInANo {
  private FillsInANo() {}

  /** Whether it is in the lung. */
  public static boolean isInTheLung(Lesion of) {
    return of.site().value().map(site -> site == LesionSite.LUNG).orElse(false);
  }
}
