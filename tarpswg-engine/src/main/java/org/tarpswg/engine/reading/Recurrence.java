// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** Whether metastases have come back (clauses 19, 35, 36). */
public final class Recurrence {

  /**
   * Whether metastases have come back after they were removed: as stated, else yes if one was found
   * after an earlier metastasectomy or ablation, no if neither was ever done (R32).
   */
  public static final Question<Boolean> RECURRENT =
      Question.of("recurrent metastases", Recurrence::recurrent);

  private Recurrence() {}

  private static Reading<Boolean> recurrent(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Ternary stated = sheet.truth("disease.recurrent", told.disease().recurrent());
    if (stated.isKnown()) {
      return sheet.truth(stated);
    }
    readRemovals(told, sheet);
    if (EarlierRemoval.of(told).isNo()) {
      return sheet.truth(Ternary.NO);
    }
    readLesions(told, sheet);
    return sheet.truth(wasFoundAfterRemoval(told) ? Ternary.YES : Ternary.UNKNOWN);
  }

  private static void readRemovals(PatientCase told, FactSheet sheet) {
    for (int i = 0; i < told.operations().entries().size(); i++) {
      Operation operation = told.operations().entries().get(i);
      String path = "operations[" + i + "]";
      sheet.value(path + ".purpose", operation.purpose());
      if (!operation.purpose().is(OperationPurpose.METASTASECTOMY).isNo()) {
        sheet.value(path + ".date", operation.date());
      }
    }
    sheet.list("operations", told.operations(), "purpose", "date");
    for (int i = 0; i < told.ablations().entries().size(); i++) {
      sheet.value("ablations[" + i + "].date", told.ablations().entries().get(i).date());
    }
    sheet.list("ablations", told.ablations(), "date");
  }

  private static void readLesions(PatientCase told, FactSheet sheet) {
    Listing<Lesion> lesions = ListedLesions.of(told);
    for (Lesion lesion : lesions.entries()) {
      sheet.value("lesions[" + lesion.id() + "].firstDetectedOn", lesion.firstDetectedOn());
    }
    sheet.list("lesions", lesions, "firstDetectedOn");
  }

  private static boolean wasFoundAfterRemoval(PatientCase told) {
    return told.operations().entries().stream()
            .filter(done -> done.purpose().is(OperationPurpose.METASTASECTOMY).isYes())
            .map(Operation::date)
            .anyMatch(date -> isFollowedByLesion(told, date))
        || told.ablations().entries().stream()
            .map(LocalAblation::date)
            .anyMatch(date -> isFollowedByLesion(told, date));
  }

  private static boolean isFollowedByLesion(PatientCase told, Known<PartialDate> date) {
    return ListedLesions.of(told).entries().stream()
        .map(Lesion::firstDetectedOn)
        .anyMatch(found -> found.test(f -> date.test(d -> f.isAfter(d).isYes()).isYes()).isYes());
  }
}
