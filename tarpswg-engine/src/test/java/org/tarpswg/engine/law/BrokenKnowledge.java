// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static org.tarpswg.engine.law.Distortion.assessments;
import static org.tarpswg.engine.law.Distortion.becoming;
import static org.tarpswg.engine.law.Distortion.being;
import static org.tarpswg.engine.law.Distortion.clauses;
import static org.tarpswg.engine.law.Distortion.deciding;
import static org.tarpswg.engine.law.Distortion.misreading;
import static org.tarpswg.engine.law.Distortion.offering;
import static org.tarpswg.engine.law.Distortion.options;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Known;

/** Engines that are wrong about what is known, and about what is missing. */
final class BrokenKnowledge {
  private static final Distortion NOT_DOCUMENTED_IS_OUTSTANDING =
      becoming(Fulfillment.NOT_DOCUMENTED, Fulfillment.OUTSTANDING);
  private static final Distortion ASSESSMENTS_MISS_NOTHING =
      assessments(found -> Assessment.builder().from(found).missing(ImmutableList.of()).build());
  private static final Distortion KNOWN_IS_MISSING =
      clauses(
          finding ->
              ClauseFinding.builder()
                  .from(finding)
                  .addMissingForApplicability(missing("primary.site"))
                  .build());

  private BrokenKnowledge() {}

  private static boolean goalIsTold(PatientCase told) {
    return told.goals().systemicTherapy().isKnown() || told.goals().localTherapy().isKnown();
  }

  private static MissingFact missing(String fact) {
    return MissingFact.builder().path(FactPath.of(fact)).label("a fact").build();
  }

  static ImmutableMap<String, Distortion> all() {
    return ImmutableMap.<String, Distortion>builder()
        .put(
            "moreFactsNeverFlipADecidedClause",
            deciding("patient.anthracyclineContraindicated", "false"))
        .put("moreFactsNeverFlipAClauseOfLocalTherapy", clauses(BrokenKnowledge::decidedAgainst))
        .put("moreFactsNeverFlipAFulfillment", NOT_DOCUMENTED_IS_OUTSTANDING)
        .put("moreFactsNeverFlipAFulfillmentOfLocalTherapy", NOT_DOCUMENTED_IS_OUTSTANDING)
        .put(
            "moreFactsNeverWithdrawAnOption",
            offering(option -> false).where(told -> told.toString().length() % 2 == 0))
        .put("moreFactsNeverWidenAnAssessment", wider().where(BrokenKnowledge::goalIsTold))
        .put("moreFactsNeverFlipAVerdict", wider().where(BrokenKnowledge::goalIsTold))
        .put(
            "moreFactsNeverReopenScope",
            scope(found -> ScopeFinding.builder().from(found).reasons(ImmutableSet.of()).build())
                .where(BrokenKnowledge::goalIsTold))
        .put("moreFactsNeverFlipAPointOfTheNarrative", narrative(BrokenKnowledge::closed))
        .put(
            "aPointOfTheNarrativeMissesFactsWhereItIsOpen",
            narrative(
                found ->
                    NarrativeFinding.builder().from(found).missing(ImmutableList.of()).build()))
        .put("aCaseThatTellsNothingGetsNoTreatment", inScopeUnlessTold())
        .put("nothingAppliesWhileThePatientMayBeOutOfScope", being("1", Applicability.APPLIES))
        .put(
            "factsAreMissingExactlyWhereAClauseIsUndetermined",
            clauses(
                finding ->
                    ClauseFinding.builder()
                        .from(finding)
                        .missingForApplicability(ImmutableList.of())
                        .build()))
        .put(
            "factsAreMissingExactlyWhereAFulfillmentIsNotDocumented",
            clauses(
                finding ->
                    ClauseFinding.builder()
                        .from(finding)
                        .missingForFulfillment(ImmutableList.of())
                        .build()))
        .put(
            "factsAreMissingWhereScopeIsUndetermined",
            scope(found -> ScopeFinding.builder().from(found).missing(ImmutableList.of()).build()))
        .put("factsAreMissingExactlyWhereAnAssessmentIsOpen", ASSESSMENTS_MISS_NOTHING)
        .put("factsAreMissingExactlyWhereAnAssessmentOfDiseaseIsOpen", ASSESSMENTS_MISS_NOTHING)
        .put(
            "anOptionWaitsForAFactUnlessItIsOffered",
            options(
                option ->
                    TreatmentOption.builder().from(option).missing(ImmutableList.of()).build()))
        .put("whatIsMissingIsUnknown", KNOWN_IS_MISSING)
        .put("whatIsMissingOfDiseaseIsUnknown", KNOWN_IS_MISSING)
        .put(
            "theListOfMissingFactsHoldsThemAll",
            (honest, told) ->
                Recommendations.builder().from(honest).missing(ImmutableList.of()).build())
        .put("tellingAllThatIsMissingDecidesAClause", missingOfUnits(BrokenKnowledge::first))
        .put(
            "tellingAllThatIsMissingDecidesAnAssessment",
            assessments(
                found -> Assessment.builder().from(found).missing(first(found.missing())).build()))
        .put("whatIsMissingMatters", missingOfUnits(BrokenKnowledge::andMore))
        .put(
            "factsThatDisagreeAreTold",
            (honest, told) ->
                Recommendations.builder().from(honest).conflicts(ImmutableList.of()).build())
        .put("whatWasNotReadDoesNotMatter", BrokenKnowledge::byTheLengthOfTheCase)
        .put(
            "aSetOfCandidatesDecidesWhatEachOfThemDecides",
            misreading(BrokenKnowledge::firstCandidate))
        .buildOrThrow();
  }

  /** Takes what is not known for no. */
  private static ClauseFinding decidedAgainst(ClauseFinding finding) {
    return finding.applicability() == Applicability.UNDETERMINED
        ? ClauseFinding.builder().from(finding).applicability(Applicability.DOES_NOT_APPLY).build()
        : finding;
  }

  private static Distortion wider() {
    return assessments(
        ImmutableSet.of("METASTASECTOMY", "OBSERVATION"),
        found ->
            Assessment.builder().from(found).addPossible("SUPPORTED", "NOT_SUPPORTED").build());
  }

  private static Distortion scope(UnaryOperator<ScopeFinding> other) {
    return (honest, told) ->
        Recommendations.builder().from(honest).scope(other.apply(honest.scope())).build();
  }

  private static Distortion narrative(UnaryOperator<NarrativeFinding> other) {
    return (honest, told) ->
        Recommendations.builder()
            .from(honest)
            .narrative(honest.narrative().stream().map(other).toList())
            .build();
  }

  private static NarrativeFinding closed(NarrativeFinding found) {
    return found.applicability() == Applicability.UNDETERMINED
        ? NarrativeFinding.builder().from(found).applicability(Applicability.DOES_NOT_APPLY).build()
        : found;
  }

  private static Distortion inScopeUnlessTold() {
    Distortion site = deciding("primary.site", "RETROPERITONEUM");
    return (honest, told) ->
        told.equals(PatientCase.builder().asOf(told.asOf()).build())
            ? site.of(
                honest,
                PatientCase.builder()
                    .from(told)
                    .primary(
                        PrimaryTumor.builder()
                            .histology(Known.known(Histology.of(HistologicEntity.UPS)))
                            .build())
                    .disease(
                        DiseaseCourse.builder()
                            .status(Known.known(MetastaticStatus.CONFIRMED))
                            .build())
                    .build())
            : honest;
  }

  private static Distortion missingOfUnits(UnaryOperator<ImmutableList<MissingFact>> other) {
    return clauses(
        finding ->
            ClauseFinding.builder()
                .from(finding)
                .missingForApplicability(other.apply(finding.missingForApplicability()))
                .parts(
                    finding.parts().stream()
                        .map(
                            part ->
                                PartFinding.builder()
                                    .from(part)
                                    .missingForApplicability(
                                        other.apply(part.missingForApplicability()))
                                    .build())
                        .toList())
                .build());
  }

  /** Only the first of them. */
  private static ImmutableList<MissingFact> first(ImmutableList<MissingFact> facts) {
    return facts.subList(0, Math.min(1, facts.size()));
  }

  /** And some that do not matter. */
  private static ImmutableList<MissingFact> andMore(ImmutableList<MissingFact> facts) {
    return facts.isEmpty()
        ? facts
        : ImmutableList.<MissingFact>builder()
            .addAll(facts)
            .add(missing("care.painAssessed"), missing("care.functionAssessed"))
            .add(missing("care.nutritionAssessed"), missing("care.sequelaeAssessed"))
            .add(missing("patient.comorbidityIndex"), missing("plannedBiopsy.transperitoneal"))
            .build();
  }

  /** Reads what it does not name. */
  private static Recommendations byTheLengthOfTheCase(Recommendations honest, PatientCase told) {
    return told.toString().length() % 2 == 0
        ? honest
        : clauses(
                finding ->
                    ClauseFinding.builder()
                        .from(finding)
                        .applicability(
                            finding.applicability() == Applicability.APPLIES
                                ? Applicability.DOES_NOT_APPLY
                                : finding.applicability())
                        .build())
            .of(honest, told);
  }

  private static PatientCase firstCandidate(PatientCase told) {
    return PatientCase.builder()
        .from(told)
        .primary(
            PrimaryTumor.builder()
                .from(told.primary())
                .histology(
                    told.primary()
                        .histology()
                        .map(open -> Histology.of(open.candidates().iterator().next())))
                .build())
        .build();
  }
}
