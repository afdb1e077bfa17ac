// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** What is said of resections against the operations and against the lesions. */
final class ResectionConflicts {

  static final ConflictRow NOT_MANAGEABLE_AGAINST_LESIONS =
      flag("NOT_MANAGEABLE_AGAINST_LESIONS")
          .between(
              judgement("allSitesManageable", DiseaseCourse::allSitesManageable, Ternary.NO),
              LesionSides.allManageable())
          .reads("the judgement on all sites: each alone may be removable, all together not")
          .bearsOn("24");

  static final ConflictRow NOT_RESECTABLE_AGAINST_LESIONS =
      flag("NOT_RESECTABLE_AGAINST_LESIONS")
          .between(
              judgement("potentiallyResectable", DiseaseCourse::potentiallyResectable, Ternary.NO),
              LesionSides.allManageable())
          .reads("the judgement on the disease: each alone may be removable, all together not")
          .bearsOn("19", "23");

  /** With a margin of R0 or R1 the case is refused. */
  static final ConflictRow IN_SITU_AND_RESECTED =
      flag("IN_SITU_AND_RESECTED")
          .between(
              Side.value(
                  "primary.treatmentStatus",
                  of -> of.primary().treatmentStatus(),
                  PrimaryTreatmentStatus.IN_SITU::equals,
                  "a primary"),
              Side.of(ResectionConflicts::primaryOperation))
          .reads("the status of the primary: the operation may have left it")
          .bearsOn("20", "24");

  static final ConflictRow MARGIN_AGAINST_STATUS =
      flag("MARGIN_AGAINST_STATUS")
          .between(Side.of(ResectionConflicts::otherMargin))
          .reads("the margin stated for the primary: margins get re-read")
          .bearsOn("24");

  static final ConflictRow RECURRENT_AGAINST_HISTORY =
      flag("RECURRENT_AGAINST_HISTORY")
          .between(
              judgement("recurrent", DiseaseCourse::recurrent, Ternary.YES),
              HistorySides.nothingRemoved())
          .reads("the recurrence: radiotherapy may have cleared the metastases")
          .bearsOn("19", "20", "23", "25", "35", "36");

  private ResectionConflicts() {}

  private static Side judgement(
      String field, Function<DiseaseCourse, Ternary> fact, Ternary truth) {
    String path = "disease." + field;
    return Side.told(path, of -> fact.apply(of.disease()), truth, path + " " + truth);
  }

  private static boolean isOfPrimary(Operation operation) {
    return operation.purpose().is(OperationPurpose.PRIMARY).isYes();
  }

  private static Optional<Held> primaryOperation(PatientCase of) {
    ImmutableList<FactPath> facts =
        HistorySides.operations(of, ResectionConflicts::isOfPrimary, "purpose");
    return facts.isEmpty()
        ? Optional.empty()
        : Held.by("an operation to remove it that left tumor or whose margin is open", facts);
  }

  private static Optional<Held> otherMargin(PatientCase of) {
    return of.primary()
        .margin()
        .value()
        .filter(margin -> isNowhere(margin, of))
        .map(margin -> ResectionConflicts.otherMargin(of, margin));
  }

  /** Whether the primary was operated on, each time with another margin than this. */
  private static boolean isNowhere(ResectionMargin margin, PatientCase of) {
    ImmutableList<Operation> operations =
        of.operations().entries().stream()
            .filter(ResectionConflicts::isOfPrimary)
            .collect(ImmutableList.toImmutableList());
    return !operations.isEmpty()
        && operations.stream().allMatch(operation -> operation.margin().is(margin).isNo());
  }

  private static Held otherMargin(PatientCase of, ResectionMargin margin) {
    return new Held(
        "a margin of " + margin + " beside another one at each operation on the primary",
        ImmutableList.<FactPath>builder()
            .add(FactPath.of("primary.margin"))
            .addAll(HistorySides.operations(of, ResectionConflicts::isOfPrimary, "margin"))
            .build());
  }
}
