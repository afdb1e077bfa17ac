// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.Symptom;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Earlier radiation fields that hold what is to be irradiated (clause 37). */
public final class EarlierFields {
  private static final RecordQuestion<Symptom, Boolean> HOLDS_THE_CAUSE =
      RecordQuestion.of(
          "its cause lies in an earlier radiation field",
          (place, facts) -> {
            FactSheet sheet = new FactSheet();
            FactPath at = place.path(facts).field("causeLesionId");
            Known<String> cause =
                sheet.value(
                    at.text(),
                    place.record(facts).map(Symptom::causeLesionId).orElseGet(Known::unknown));
            return sheet.truth(
                cause
                    .value()
                    .map(id -> isInsideField(id, facts.patientCase(), sheet))
                    .orElse(Ternary.UNKNOWN));
          });

  /** The lesion that causes a symptom lies in an earlier radiation field. */
  public static final Condition HOLD_A_CAUSE =
      Lists.SYMPTOMS.some(
          "the cause of a symptom lies in an earlier radiation field",
          symptom -> HOLDS_THE_CAUSE.at(symptom).is(true, "its cause does"));

  private EarlierFields() {}

  private static Ternary isInsideField(String id, PatientCase told, FactSheet sheet) {
    ImmutableList<Lesion> lesions = told.lesions().entries();
    return lesions.stream()
        .filter(lesion -> lesion.id().equals(id))
        .findFirst()
        .map(
            lesion ->
                sheet.truth(
                    "lesions[" + id + "].insidePriorRadiationField",
                    lesion.insidePriorRadiationField()))
        .orElse(Ternary.UNKNOWN);
  }
}
