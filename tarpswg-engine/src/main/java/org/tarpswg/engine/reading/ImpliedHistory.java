// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.AblationModality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Earlier treatment that follows from other facts than its own record (clauses 2 and 4; R52). Where
 * the list of records is complete it says that there was none; a fact against it is a conflict.
 */
public final class ImpliedHistory {

  /** A primary that was resected was operated on. */
  public static final Question<Boolean> OPERATED =
      Question.of("operated on, by the state of the primary", ImpliedHistory::operated);

  /** Stereotactic treatment, or a lesion within an earlier field, tells of radiotherapy. */
  public static final Question<Boolean> IRRADIATED =
      Question.of("irradiated, by lesions and ablations", ImpliedHistory::irradiated);

  private ImpliedHistory() {}

  /** Whether the primary was resected. */
  public static boolean isResected(PatientCase told) {
    return told.primary().treatmentStatus().is(PrimaryTreatmentStatus.RESECTED).isYes();
  }

  /** Whether a lesion lies within an earlier field, or one was treated stereotactically. */
  public static boolean isIrradiated(PatientCase told) {
    return told.lesions().entries().stream()
            .anyMatch(lesion -> lesion.insidePriorRadiationField().isYes())
        || told.ablations().entries().stream()
            .anyMatch(ablation -> ablation.modality().is(AblationModality.SBRT).isYes());
  }

  private static Reading<Boolean> operated(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<PrimaryTreatmentStatus> status = told.primary().treatmentStatus();
    sheet.value("primary.treatmentStatus", status);
    return isResected(told)
        ? sheet.truth(Ternary.YES)
        : sheet.truth(unlessListed("operations", told.operations(), sheet));
  }

  private static Reading<Boolean> irradiated(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    for (Lesion lesion : told.lesions().entries()) {
      sheet.truth(
          "lesions[" + lesion.id() + "].insidePriorRadiationField",
          lesion.insidePriorRadiationField());
    }
    sheet.list("lesions", told.lesions(), "insidePriorRadiationField");
    for (int i = 0; i < told.ablations().entries().size(); i++) {
      LocalAblation ablation = told.ablations().entries().get(i);
      sheet.value("ablations[" + i + "].modality", ablation.modality());
    }
    sheet.list("ablations", told.ablations(), "modality");
    return isIrradiated(told)
        ? sheet.truth(Ternary.YES)
        : sheet.truth(unlessListed("radiotherapies", told.radiotherapies(), sheet));
  }

  private static Ternary unlessListed(String path, Listing<?> records, FactSheet sheet) {
    sheet.list(path, records);
    return records.complete().isYes() ? Ternary.NO : Ternary.UNKNOWN;
  }
}
