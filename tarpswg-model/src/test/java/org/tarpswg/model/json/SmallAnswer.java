// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.ClauseLink;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** An answer built by hand, in which every field of the answer occurs filled at least once. */
final class SmallAnswer {
  private static final ClauseId TRABECTEDIN = ClauseId.of("43b");
  private static final ClauseId IFOSFAMIDE = ClauseId.of("43a");
  private static final MissingFact RESPONSE = missing("disease.response", "current response");

  private SmallAnswer() {}

  static Recommendations build() {
    return Recommendations.builder()
        .scope(scope())
        .findings(ImmutableList.of(ifosfamide(), trabectedin()))
        .unruled(ImmutableList.of(ClauseId.of("1")))
        .narrative(ImmutableList.of(narrative()))
        .options(options())
        .assessments(ImmutableList.of(assessment()))
        .missing(ImmutableList.of(RESPONSE))
        .askNext(
            ImmutableList.of(
                NextQuestion.builder()
                    .path(RESPONSE.path())
                    .label(RESPONSE.label())
                    .answers(ImmutableSet.of("43b"))
                    .build()))
        .conflicts(ImmutableList.of(conflict()))
        .advisories(ImmutableList.of(advisory()))
        .pointers(ImmutableSet.of(Pointer.COMPANION_RECURRENT))
        .notices(ImmutableList.of(Notice.LIMITS_OF_USE))
        .receipt(receipt(Policy.builder().minimumAge(18).build()))
        .build();
  }

  static Receipt receipt(Policy policy) {
    return Receipt.builder()
        .edition("2018")
        .dataHash("c0ffee")
        .libraryVersion("0.1.0")
        .policy(policy)
        .asOf(LocalDate.of(2018, 3, 1))
        .build();
  }

  private static ScopeFinding scope() {
    return ScopeFinding.builder()
        .scopeClass(ScopeClass.IN)
        .possible(ImmutableSet.of(ScopeClass.IN))
        .caveats(ImmutableSet.of(Caveat.DIAGNOSIS_NOT_TISSUE_PROVEN))
        .derivation(derivation())
        .build();
  }

  static Derivation derivation() {
    FactReading status =
        FactReading.builder()
            .path(FactPath.of("disease.status"))
            .label("metastatic status")
            .value("confirmed")
            .state(FactState.KNOWN)
            .build();
    Derivation leaf =
        Derivation.builder()
            .kind(DerivationKind.FACT)
            .words("metastases confirmed")
            .truth(Ternary.YES)
            .facts(ImmutableList.of(status))
            .build();
    return Derivation.builder()
        .kind(DerivationKind.NAMED)
        .words("metastatic disease")
        .truth(Ternary.YES)
        .steps(ImmutableList.of(leaf))
        .build();
  }

  private static ClauseFinding trabectedin() {
    return ClauseFinding.builder()
        .clause(TRABECTEDIN)
        .grading(Grading.parse("IB"))
        .citations(ImmutableList.of(87, 88))
        .applicability(Applicability.APPLIES)
        .fulfillment(Fulfillment.NOT_DOCUMENTED)
        .direction(Direction.FOR)
        .force(Force.MAY)
        .advice("Trabectedin can be given.")
        .targets(ImmutableList.of(FactPath.of("lesions[L1]")))
        .missingForFulfillment(ImmutableList.of(RESPONSE))
        .derivation(derivation())
        .links(ImmutableList.of(new ClauseLink(IFOSFAMIDE, "another option")))
        .caveats(ImmutableSet.of(Caveat.PRETREATED_POPULATION))
        .conflicts(ImmutableSet.of("LINE_AGAINST_HISTORY"))
        .advisories(ImmutableSet.of("EU-03"))
        .errata(ImmutableSet.of("H-2"))
        .readings(ImmutableSet.of("D8"))
        .build();
  }

  private static ClauseFinding ifosfamide() {
    return ClauseFinding.builder()
        .clause(IFOSFAMIDE)
        .grading(Grading.parse("IB"))
        .applicability(Applicability.UNDETERMINED)
        .advice("Ifosfamide alone can be given.")
        .missingForApplicability(ImmutableList.of(RESPONSE))
        .derivation(derivation())
        .parts(ImmutableList.of(highDose()))
        .build();
  }

  private static PartFinding highDose() {
    return PartFinding.builder()
        .part(PartId.of("43a.highDose"))
        .applicability(Applicability.DOES_NOT_APPLY)
        .direction(Direction.FOR)
        .force(Force.MAY)
        .advice("A high dose can be given.")
        .derivation(derivation())
        .build();
  }

  private static TreatmentOptions options() {
    return TreatmentOptions.builder().offered(ImmutableList.of(option())).build();
  }

  private static TreatmentOption option() {
    OptionAnchor anchor =
        OptionAnchor.builder()
            .clause(TRABECTEDIN)
            .grading(Grading.parse("IB"))
            .citations(ImmutableList.of(87, 88))
            .roles(ImmutableSet.of(OptionRole.NAMED))
            .applicability(Applicability.APPLIES)
            .build();
    return TreatmentOption.builder()
        .regimen(Regimen.TRABECTEDIN)
        .status(OptionStatus.OFFERED)
        .roles(ImmutableSet.of(OptionRole.NAMED))
        .anchors(ImmutableList.of(anchor))
        .trials(ImmutableList.of(Trial.DEMETRI_2016))
        .previouslyGiven(Ternary.YES)
        .priorExposures(
            ImmutableList.of(
                exposure(0, Known.known(TumorResponse.SD)), exposure(1, Known.unknown())))
        .caveats(ImmutableSet.of(Caveat.PRETREATED_POPULATION))
        .advisories(ImmutableSet.of("EU-03"))
        .build();
  }

  private static PriorExposure exposure(int course, Known<TumorResponse> best) {
    return PriorExposure.builder()
        .agent(Agent.TRABECTEDIN)
        .course(FactPath.of("systemicTherapies[" + course + "]"))
        .bestResponse(best)
        .build();
  }

  private static Assessment assessment() {
    return Assessment.builder()
        .kind(AssessmentKind.LOCAL_ABLATION)
        .target(FactPath.of("lesions[L1]"))
        .verdict("MAY_BE_CONSIDERED")
        .possible(ImmutableSet.of("MAY_BE_CONSIDERED"))
        .family(VerdictFamily.DISCUSS)
        .reasons(ImmutableList.of("the lesion can be controlled"))
        .lines(ImmutableList.of(line()))
        .readings(ImmutableSet.of("R1"))
        .clauses(ImmutableList.of(ClauseId.of("30")))
        .narrative(ImmutableList.of(NarrativePoint.NL2))
        .missing(ImmutableList.of(RESPONSE))
        .build();
  }

  private static AnswerLine line() {
    return AnswerLine.builder()
        .code("BIOPSY_FIRST")
        .target(FactPath.of("lesions[L1]"))
        .words("tissue before ablation")
        .truth(Ternary.YES)
        .fulfillment(Fulfillment.NOT_DOCUMENTED)
        .audit(AuditVerdict.OPEN)
        .anchors(
            ImmutableList.of(
                new LineAnchor(
                    ClauseId.of("12"), Optional.of(PartId.of("12.c")), Grading.parse("VB"))))
        .narrative(ImmutableList.of(NarrativePoint.NL2))
        .windowFrom(LocalDate.of(2018, 3, 1))
        .windowUntil(LocalDate.of(2018, 6, 1))
        .notes(ImmutableList.of("a note"))
        .readings(ImmutableSet.of("R1"))
        .missing(ImmutableList.of(RESPONSE))
        .build();
  }

  private static NarrativeFinding narrative() {
    return NarrativeFinding.builder()
        .point(NarrativePoint.NL2)
        .applicability(Applicability.APPLIES)
        .advice("Ablation is an accepted alternative.")
        .citations(ImmutableList.of(18))
        .missing(ImmutableList.of(RESPONSE))
        .derivation(derivation())
        .build();
  }

  private static Conflict conflict() {
    return Conflict.builder()
        .code("LINE_AGAINST_HISTORY")
        .kind(ConflictKind.FLAG)
        .facts(ImmutableList.of(FactPath.of("plannedSystemicTherapy.line")))
        .used("the stated line")
        .message("The stated line differs from the courses.")
        .clauses(ImmutableList.of(TRABECTEDIN))
        .build();
  }

  private static AdvisoryNotice advisory() {
    return AdvisoryNotice.builder()
        .id("EU-03")
        .fact("A trial was published later.")
        .population("patients of the trial")
        .keyFigures(ImmutableList.of("n=1"))
        .effects(ImmutableList.of("ADDS_OPTION"))
        .clauses(ImmutableList.of(TRABECTEDIN))
        .citations(ImmutableList.of("Somebody, 2020"))
        .regulatory(ImmutableList.of("US, 2020-01-01: licensed"))
        .build();
  }

  private static MissingFact missing(String path, String label) {
    return MissingFact.builder().path(FactPath.of(path)).label(label).build();
  }
}
