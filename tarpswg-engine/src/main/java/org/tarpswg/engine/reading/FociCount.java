// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Listing;

/** Reads how many foci lie within the abdomen, the liver apart, and which facts could tell. */
final class FociCount {
  private FociCount() {}

  static CountRange of(PatientCase told, FactSheet sheet) {
    Listing<Lesion> listed = ListedLesions.of(told);
    for (Lesion lesion : listed.entries()) {
      String path = "lesions[" + lesion.id() + "]";
      boolean elsewhere = lesion.site().test(IntraAbdominalFoci.SITES::contains).isNo();
      sheet.value(path + ".site", lesion.site());
      if (elsewhere) {
        continue;
      }
      if (IntraAbdominalFoci.foci(lesion).isKnown()) {
        sheet.only(path + ".count", lesion.count());
      } else {
        sheet.value(path + ".count", lesion.count());
      }
      if (lesion.distribution().isKnown()) {
        sheet.only(path + ".distribution", lesion.distribution());
      }
    }
    sheet.list("lesions", listed, "site", "count");
    return IntraAbdominalFoci.of(told).count();
  }
}
