// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.problem.Problems;

/** Facts of a case that no reading can make true together: all of them are found at once. */
final class CaseErrors {
  private CaseErrors() {}

  static void check(PatientCase patientCase) {
    Problems problems = new Problems();
    if (asOfIsADate(patientCase, problems)) {
      RecordDates.check(patientCase, problems);
      DateOrder.check(patientCase, problems);
    }
    LesionsAgainstCase.check(patientCase, problems);
    PrimaryAgainstHistory.check(patientCase, problems);
    problems.throwIfAny();
  }

  private static boolean asOfIsADate(PatientCase patientCase, Problems problems) {
    try {
      PartialDate.of(patientCase.asOf());
      return true;
    } catch (InvalidValueException refused) {
      problems.add("asOf", refused);
      return false;
    }
  }
}
