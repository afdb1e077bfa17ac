// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static org.tarpswg.engine.law.Distortion.applying;
import static org.tarpswg.engine.law.Distortion.assessments;
import static org.tarpswg.engine.law.Distortion.being;
import static org.tarpswg.engine.law.Distortion.clauses;
import static org.tarpswg.engine.law.Distortion.lesions;
import static org.tarpswg.engine.law.Distortion.misreading;
import static org.tarpswg.engine.law.Distortion.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Engines that are wrong about scope, about what is printed, or about the form of an answer. */
final class BrokenForm {
  private static final AtomicInteger ASKED = new AtomicInteger();
  private static final int SPAN_OF_YEARS = 8;

  private BrokenForm() {}

  static ImmutableMap<String, Distortion> all() {
    return ImmutableMap.<String, Distortion>builder()
        .putAll(ofPurity())
        .putAll(ofPrint())
        .putAll(ofScope())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofPurity() {
    return ImmutableMap.<String, Distortion>builder()
        .put("theOrderOfListsChangesNothing", misreading(BrokenForm::firstCourseOnly))
        .put("theOrderOfTheListsOfDiseaseChangesNothing", misreading(BrokenForm::firstLesionOnly))
        .put(
            "theSameCaseGetsTheSameAnswer",
            clauses(advice(told -> told + " " + ASKED.incrementAndGet())))
        .put(
            "movingEveryDateByYearsChangesNothing",
            being("1", Applicability.UNDETERMINED)
                .where(told -> told.asOf().getYear() % SPAN_OF_YEARS < SPAN_OF_YEARS / 2))
        .put("theAnswerCountsFromTheDayOfTheCase", BrokenForm::asOfTheDayBefore)
        .put(
            "theMachinesPlaceChangesNothing",
            clauses(advice(told -> told + String.format(Locale.getDefault(), "%d", 1))))
        .put("otherNamesChangeNothingElse", lesions(BrokenForm::withoutSiteIfFirst))
        .put("whatIsWrittenIsReadBack", clauses(advice(told -> told + '\ud800')))
        .put("whatIsDecidedNamesAFact", clauses(BrokenForm::withoutReason))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofPrint() {
    return ImmutableMap.<String, Distortion>builder()
        .put(
            "everyClauseIsJudgedOrNamedAsNotRuled",
            (honest, told) ->
                Recommendations.builder()
                    .from(honest)
                    .findings(honest.findings().subList(1, honest.findings().size()))
                    .build())
        .put(
            "aClauseAppliesAsOneOfItsPartsDoes",
            clauses(
                finding ->
                    finding.parts().isEmpty()
                        ? finding
                        : ClauseFinding.builder()
                            .from(finding)
                            .applicability(Applicability.DOES_NOT_APPLY)
                            .build()))
        .put(
            "everyClauseCarriesItsPrintedGrading",
            clauses(
                finding ->
                    ClauseFinding.builder().from(finding).grading(Grading.parse("IA")).build()))
        .put(
            "everyClauseCitesWhatIsPrinted",
            clauses(
                finding ->
                    ClauseFinding.builder().from(finding).citations(ImmutableList.of()).build()))
        .put(
            "everyClauseHasItsPrintedParts",
            clauses(
                finding ->
                    ClauseFinding.builder()
                        .from(finding)
                        .parts(finding.parts().stream().skip(1).toList())
                        .build()))
        .put(
            "directionAndForceAreThoseOfTheSentence",
            clauses(
                finding -> ClauseFinding.builder().from(finding).direction(Direction.FOR).build()))
        .put(
            "aFamilyIsDecidedByItsVerdicts",
            assessments(
                found ->
                    Assessment.builder()
                        .from(found)
                        .family(found.possible().size() > 1 ? VerdictFamily.OPEN : found.family())
                        .build()))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Distortion> ofScope() {
    return ImmutableMap.<String, Distortion>builder()
        .put(
            "anExcludedHistologyOrSiteGetsNoAdvice",
            taking("primary.site", "UTERUS", "RETROPERITONEUM"))
        .put("leiomyosarcomaIsInByItsSite", taking("primary.site", "UTERUS", "RETROPERITONEUM"))
        .put(
            "thePecomaFamilyAndImtGetTheirOwnItemsOnly",
            taking("primary.histology", "PECOMA", "LMS"))
        .put("excludedAndNotListedAreDifferentReasons", BrokenForm::notListed)
        .put(
            "withoutMetastasesNoClauseOfTreatmentApplies",
            taking("disease.status", "NONE", "CONFIRMED"))
        .put(
            "onlyConfirmedOrProvenDiseaseIsTreated",
            taking("disease.status", "SUSPECTED", "CONFIRMED"))
        .put("outOfScopeNothingElseIsSaid", BrokenForm::narrativeApplies)
        .put(
            "ageChangesACaveatAndNothingElse",
            being("17", Applicability.UNDETERMINED)
                .where(told -> told.patient().ageYears().test(age -> age < 18).isYes())
                .whereAnswered(applying("17")))
        .buildOrThrow();
  }

  private static UnaryOperator<ClauseFinding> advice(UnaryOperator<String> other) {
    return finding ->
        ClauseFinding.builder().from(finding).advice(other.apply(finding.advice())).build();
  }

  private static PatientCase firstCourseOnly(PatientCase told) {
    return PatientCase.builder()
        .from(told)
        .systemicTherapies(first(told.systemicTherapies()))
        .build();
  }

  private static PatientCase firstLesionOnly(PatientCase told) {
    return PatientCase.builder().from(told).lesions(first(told.lesions())).build();
  }

  private static <E> Listing<E> first(Listing<E> all) {
    return new Listing<>(
        all.entries().subList(0, Math.min(1, all.entries().size())), all.complete());
  }

  private static Recommendations asOfTheDayBefore(Recommendations honest, PatientCase told) {
    return Recommendations.builder()
        .from(honest)
        .receipt(Receipt.builder().from(honest.receipt()).asOf(told.asOf().minusDays(1)).build())
        .build();
  }

  private static Lesion withoutSiteIfFirst(Lesion told) {
    return told.id().equals("L1")
        ? Lesion.builder().id(told.id()).count(told.count()).build()
        : told;
  }

  private static ClauseFinding withoutReason(ClauseFinding finding) {
    Derivation nothing =
        Derivation.builder()
            .from(finding.derivation())
            .facts(ImmutableList.of())
            .steps(ImmutableList.of())
            .truth(Ternary.UNKNOWN)
            .build();
    return ClauseFinding.builder()
        .from(finding)
        .derivation(nothing)
        .parts(
            finding.parts().stream()
                .map(part -> PartFinding.builder().from(part).derivation(nothing).build())
                .toList())
        .build();
  }

  private static Recommendations notListed(Recommendations honest, PatientCase told) {
    return honest.scope().reasons().contains(ScopeReason.EXCLUDED_HISTOLOGY)
        ? Recommendations.builder()
            .from(honest)
            .scope(
                ScopeFinding.builder()
                    .from(honest.scope())
                    .reasons(ImmutableSet.of(ScopeReason.NOT_LISTED_HISTOLOGY))
                    .build())
            .build()
        : honest;
  }

  private static Recommendations narrativeApplies(Recommendations honest, PatientCase told) {
    return Recommendations.builder()
        .from(honest)
        .narrative(
            honest.narrative().stream()
                .map(
                    found ->
                        NarrativeFinding.builder()
                            .from(found)
                            .applicability(Applicability.APPLIES)
                            .build())
                .toList())
        .build();
  }
}
