// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.reading.ImpliedHistory;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** What follows from one fact against a list, a judgement or another fact that denies it. */
final class ImpliedConflicts {

  static final ConflictRow RESECTED_WITHOUT_OPERATION =
      flag("RESECTED_WITHOUT_OPERATION")
          .between(
              Side.of(
                  of ->
                      ImpliedHistory.isResected(of)
                          ? Held.by("a primary that was resected", "primary.treatmentStatus")
                          : Optional.empty()),
              noneListed("operations", PatientCase::operations))
          .reads("the state of the primary: the operation is not listed")
          .bearsOn("2");

  static final ConflictRow FIELD_WITHOUT_RADIOTHERAPY =
      flag("FIELD_WITHOUT_RADIOTHERAPY")
          .between(
              Side.of(
                  of ->
                      ImpliedHistory.isIrradiated(of)
                          ? Held.by(
                              "a lesion in an earlier field, or stereotactic treatment",
                              ImmutableList.of(FactPath.of("lesions"), FactPath.of("ablations")))
                          : Optional.empty()),
              noneListed("radiotherapies", PatientCase::radiotherapies))
          .reads("the lesion or the ablation: the radiotherapy is not listed")
          .bearsOn("4");

  static final ConflictRow PROGRESSION_AGAINST_REGRESSION =
      flag("PROGRESSION_AGAINST_REGRESSION")
          .between(
              Side.value(
                  "disease.response",
                  of -> of.disease().response(),
                  TumorResponse.PD::equals,
                  "a response of"),
              Side.told(
                  "disease.clearRegression",
                  of -> of.disease().clearRegression(),
                  Ternary.YES,
                  "clear regression"))
          .reads("the progression")
          .bearsOn("19", "25", "32", "36");

  private ImpliedConflicts() {}

  private static Side noneListed(String path, Function<PatientCase, Listing<?>> records) {
    return Side.of(
        of -> {
          Listing<?> listed = records.apply(of);
          return listed.complete().isYes() && listed.entries().isEmpty()
              ? Held.by("a complete list without one", path + ".complete")
              : Optional.empty();
        });
  }
}
