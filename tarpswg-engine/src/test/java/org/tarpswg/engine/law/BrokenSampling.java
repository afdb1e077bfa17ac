// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static org.tarpswg.engine.law.Distortion.applying;
import static org.tarpswg.engine.law.Distortion.assessments;
import static org.tarpswg.engine.law.Distortion.becoming;
import static org.tarpswg.engine.law.Distortion.being;
import static org.tarpswg.engine.law.Distortion.lesions;
import static org.tarpswg.engine.law.Distortion.misreading;
import static org.tarpswg.engine.law.Distortion.part;
import static org.tarpswg.engine.law.Distortion.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.TumorBoard;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** Engines that are wrong about images, samples and the process of care. */
final class BrokenSampling {
  private static final int TOO_LONG = 3;

  private BrokenSampling() {}

  static ImmutableMap<String, Distortion> all() {
    return ImmutableMap.<String, Distortion>builder()
        .putAll(ofSamples())
        .putAll(ofProcess())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofSamples() {
    return ImmutableMap.<String, Distortion>builder()
        .put(
            "samplingIsNeverWaivedAndAskedFor",
            (honest, told) -> part("12.a", BrokenSampling::ofEveryLesion).of(honest, told))
        .put(
            "tissueIsConsideredBeforeItIsDestroyed",
            lesions(
                lesion ->
                    Lesion.builder().from(lesion).plannedLocalTreatment(Known.unknown()).build()))
        .put(
            "aFineNeedleIsForRecurrences",
            taking("plannedBiopsy.purpose", "INITIAL_DIAGNOSIS", "RECURRENCE_OF_KNOWN"))
        .put("fourCoresOfFourteenToSixteenGaugeAreEnough", taking("plannedBiopsy.cores", "3", "4"))
        .put(
            "aSolitaryLesionIsTheOnlyOne",
            lesions(lesion -> Lesion.builder().from(lesion).count(Known.known(1)).build()))
        .put(
            "noImageIsAskedForWithoutAClause",
            assessments(ImmutableSet.of("IMAGING_WORK_UP"), BrokenSampling::withOneMoreImage))
        .put("equivocalLesionsOpenNoTreatment", taking("disease.status", "SUSPECTED", "CONFIRMED"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofProcess() {
    return ImmutableMap.<String, Distortion>builder()
        .put(
            "aStepThatIsDoneLeavesLessToDo",
            being("23", Applicability.OUT_OF_SCOPE)
                .where(told -> told.care().palliativeCareInvolved().isYes()))
        .put(
            "whatIsNotWrittenDownIsNotDone", becoming(Fulfillment.NOT_DOCUMENTED, Fulfillment.DONE))
        .put("aBoardBeforeTheEventOrOfFourIsNone", misreading(BrokenSampling::boardsToday))
        .put(
            "withoutAHistoryNoneIsObtained",
            misreading(
                told ->
                    told.operations().equals(Listing.none())
                        ? PatientCase.builder().from(told).operations(Listing.unknown()).build()
                        : told))
        .put(
            "surveillanceOnlyGrowsMoreUrgent",
            assessments(ImmutableSet.of("SURVEILLANCE"), BrokenSampling::withinTooLong))
        .put(
            "whatIsWatchedIsNotTreated",
            being("38", Applicability.APPLIES).whereAnswered(applying("34")))
        .put(
            "nothingIsToBeDoneTwice",
            assessments(
                ImmutableSet.of("READINESS"),
                found -> Assessment.builder().from(found).addAllLines(found.lines()).build()))
        .put(
            "withoutTherapyNoResponseIsAskedFor",
            misreading(
                told ->
                    told.systemicTherapies().equals(Listing.none())
                        ? PatientCase.builder()
                            .from(told)
                            .systemicTherapies(Listing.unknown())
                            .build()
                        : told))
        .buildOrThrow();
  }

  private static PartFinding ofEveryLesion(PartFinding waiver) {
    return PartFinding.builder()
        .from(waiver)
        .applicability(Applicability.APPLIES)
        .targets(ImmutableList.of(FactPath.of("lesions[L1]"), FactPath.of("lesions[L2]")))
        .build();
  }

  private static Assessment withOneMoreImage(Assessment found) {
    return Assessment.builder()
        .from(found)
        .addLines(AnswerLine.builder().code("PET").words("one more").truth(Ternary.YES).build())
        .build();
  }

  private static PatientCase boardsToday(PatientCase told) {
    ImmutableList.Builder<TumorBoard> today = ImmutableList.builder();
    told.tumorBoards()
        .entries()
        .forEach(
            board ->
                today.add(
                    TumorBoard.builder()
                        .from(board)
                        .date(Known.known(PartialDate.of(told.asOf())))
                        .build()));
    return PatientCase.builder()
        .from(told)
        .tumorBoards(new Listing<>(today.build(), told.tumorBoards().complete()))
        .build();
  }

  private static Assessment withinTooLong(Assessment found) {
    ImmutableList.Builder<AnswerLine> lines = ImmutableList.builder();
    for (AnswerLine line : found.lines()) {
      lines.add(
          AnswerLine.builder()
              .from(line)
              .windowUntil(line.windowUntil().map(day -> day.plusMonths(TOO_LONG)))
              .build());
    }
    return Assessment.builder().from(found).lines(lines.build()).build();
  }
}
