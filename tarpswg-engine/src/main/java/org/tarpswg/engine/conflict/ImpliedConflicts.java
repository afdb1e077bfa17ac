// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.reading.ImpliedHistory;
import org.tarpswg.engine.reading.Untreated;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.ResectionMargin;
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

  static final ConflictRow UNTREATED_BESIDE_TREATMENT = untreated(true, "a treatment since it");

  static final ConflictRow TREATED_WITHOUT_TREATMENT =
      untreated(false, "no systemic therapy, metastasectomy or ablation since it");

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

  static final ConflictRow CLEARANCE_AGAINST_MARGIN =
      flag("CLEARANCE_AGAINST_MARGIN")
          .between(Side.of(ImpliedConflicts::clearanceAgainstMargin))
          .reads("the margin: what was left elsewhere stands in the list of lesions")
          .bearsOn("24", "34", "36");

  private ImpliedConflicts() {}

  private static ConflictRow untreated(boolean stated, String records) {
    return flag("UNTREATED_AGAINST_HISTORY")
        .between(
            Side.told(
                "disease.untreatedSinceThisDiagnosis",
                of -> of.disease().untreatedSinceThisDiagnosis(),
                Ternary.of(stated),
                "disease " + (stated ? "untreated" : "treated") + " since this diagnosis"),
            (of, policy) ->
                Untreated.byRecords(!stated, of, policy).map(facts -> new Held(records, facts)))
        .reads("the statement: other treatment, or for another reason, is no record of these")
        .bearsOn("23");
  }

  private static Optional<Held> clearanceAgainstMargin(PatientCase of) {
    ImmutableList.Builder<FactPath> against = ImmutableList.builder();
    for (int place = 0; place < of.operations().entries().size(); place++) {
      Operation operation = of.operations().entries().get(place);
      if (isAgainstMargin(operation)) {
        FactPath at = FactPath.of("operations").element(Integer.toString(place));
        against.add(at.field("margin"), at.field("completeClearance"));
      }
    }
    ImmutableList<FactPath> facts = against.build();
    return facts.isEmpty()
        ? Optional.empty()
        : Held.by("a margin beside a clearance that says otherwise", facts);
  }

  private static boolean isAgainstMargin(Operation operation) {
    return operation
        .margin()
        .value()
        .filter(margin -> margin != ResectionMargin.RX)
        .map(margin -> Ternary.of(margin != ResectionMargin.R2))
        .filter(complete -> operation.completeClearance().equals(complete.not()))
        .isPresent();
  }

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
