// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Listing;

/**
 * The lesions as every rule reads them.
 *
 * <p>A list that is declared complete and holds nothing counts as not told where metastases are
 * stated or suspected: nothing about "all lesions" may hold there because there is none to fail
 * (R15).
 */
public final class ListedLesions {
  private static final ImmutableSet<MetastaticStatus> PRESENT =
      ImmutableSet.of(MetastaticStatus.SUSPECTED, MetastaticStatus.CONFIRMED);

  private ListedLesions() {}

  /** The list to read. */
  public static Listing<Lesion> of(PatientCase patientCase) {
    return areNoneDespiteDisease(patientCase) ? Listing.unknown() : patientCase.lesions();
  }

  /** Whether the list says that there is no lesion while the status says there is. */
  public static boolean areNoneDespiteDisease(PatientCase patientCase) {
    Listing<Lesion> told = patientCase.lesions();
    return told.entries().isEmpty()
        && told.complete().isYes()
        && patientCase.disease().status().test(PRESENT::contains).isYes();
  }
}
