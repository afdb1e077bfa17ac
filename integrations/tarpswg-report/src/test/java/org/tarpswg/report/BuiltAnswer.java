// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;
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
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.PatientCase;
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

/** Answers built by hand, in which every kind of line that can be printed occurs. */
public final class BuiltAnswer {
  private static final MissingFact SENSITIVITY =
      missing("primary.agentSensitivity.ifosfamide", "sensitivity to ifosfamide");
  static final MissingFact PLAN = missing("plannedSystemicTherapy.agents", "planned agents");

  private BuiltAnswer() {}

  /** An answer with all four kinds of options. */
  public static Recommendations full(PatientCase patientCase) {
    return Recommendations.builder()
        .scope(inScope())
        .findings(ImmutableList.of(negative(), ifosfamide(), trabectedin(), eribulin()))
        .unruled(ImmutableList.of(ClauseId.of("1"), ClauseId.of("2")))
        .options(options())
        .narrative(ImmutableList.of(narrative()))
        .assessments(
            ImmutableList.of(BuiltAssessments.ablation(), BuiltAssessments.metastasectomy()))
        .missing(ImmutableList.of(SENSITIVITY, PLAN))
        .askNext(
            ImmutableList.of(question(SENSITIVITY, "43a", "IFOSFAMIDE"), question(PLAN, "43b")))
        .conflicts(ImmutableList.of(conflict()))
        .advisories(ImmutableList.of(advisory()))
        .pointers(ImmutableSet.of(Pointer.PATHOLOGY_REVIEW))
        .notices(
            ImmutableList.of(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION, Notice.INCOMPLETE))
        .receipt(receipt(patientCase.asOf()))
        .build();
  }

  /** An answer for a patient whom the consensus does not address. */
  public static Recommendations outOfScope(PatientCase patientCase) {
    return Recommendations.builder()
        .scope(
            ScopeFinding.builder()
                .scopeClass(ScopeClass.OUT)
                .possible(ImmutableSet.of(ScopeClass.OUT))
                .reasons(ImmutableSet.of(ScopeReason.EXCLUDED_HISTOLOGY))
                .pointers(ImmutableSet.of(Pointer.ANOTHER_GUIDELINE))
                .derivation(metastatic(Ternary.NO))
                .build())
        .findings(ImmutableList.of(outside("40a"), outside("43c")))
        .options(TreatmentOptions.builder().build())
        .notices(ImmutableList.of(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION))
        .receipt(receipt(patientCase.asOf()))
        .build();
  }

  private static ScopeFinding inScope() {
    return ScopeFinding.builder()
        .scopeClass(ScopeClass.IN)
        .possible(ImmutableSet.of(ScopeClass.IN))
        .caveats(ImmutableSet.of(Caveat.DIAGNOSIS_NOT_TISSUE_PROVEN))
        .derivation(metastatic(Ternary.YES))
        .build();
  }

  private static Receipt receipt(LocalDate asOf) {
    return Receipt.builder()
        .edition("2018")
        .dataHash("0123456789abcdef".repeat(4))
        .libraryVersion("0.1.0")
        .policy(Policy.builder().build())
        .asOf(asOf)
        .build();
  }

  static Derivation metastatic(Ternary truth) {
    return leaf("metastatic disease", truth, "disease.status", "metastatic status");
  }

  static Derivation leaf(String words, Ternary truth, String path, String label) {
    return Derivation.builder()
        .kind(DerivationKind.FACT)
        .words(words)
        .truth(truth)
        .facts(
            ImmutableList.of(
                FactReading.builder()
                    .path(FactPath.of(path))
                    .label(label)
                    .value("as told")
                    .state(FactState.KNOWN)
                    .build()))
        .build();
  }

  private static ClauseFinding.Builder finding(String clause, String grading) {
    return ClauseFinding.builder()
        .clause(ClauseId.of(clause))
        .grading(Grading.parse(grading))
        .advice(
            "What clause "
                + clause
                + " says in our words, at a length that has to be wrapped"
                + " before it reaches the hundredth column of the terminal.")
        .derivation(metastatic(Ternary.YES));
  }

  private static ClauseFinding negative() {
    return finding("33", "IIIB")
        .applicability(Applicability.APPLIES)
        .fulfillment(Fulfillment.CONTRAVENED)
        .direction(Direction.AGAINST)
        .force(Force.NO_ROLE)
        .targets(ImmutableList.of(FactPath.of("lesions[L1]")))
        .build();
  }

  private static ClauseFinding trabectedin() {
    return finding("43b", "IB")
        .citations(ImmutableList.of(87, 88))
        .applicability(Applicability.APPLIES)
        .fulfillment(Fulfillment.NOT_DOCUMENTED)
        .direction(Direction.FOR)
        .force(Force.MAY)
        .missingForFulfillment(ImmutableList.of(PLAN))
        .caveats(ImmutableSet.of(Caveat.PRETREATED_POPULATION))
        .conflicts(ImmutableSet.of("LINE_AGAINST_HISTORY"))
        .advisories(ImmutableSet.of("EU-03"))
        .errata(ImmutableSet.of("B6"))
        .readings(ImmutableSet.of("R8"))
        .build();
  }

  private static ClauseFinding ifosfamide() {
    PartFinding part =
        PartFinding.builder()
            .part(PartId.of("43a.generic"))
            .applicability(Applicability.UNDETERMINED)
            .direction(Direction.FOR)
            .force(Force.MAY)
            .advice("Ifosfamide alone.")
            .missingForApplicability(ImmutableList.of(SENSITIVITY))
            .derivation(metastatic(Ternary.UNKNOWN))
            .build();
    return finding("43a", "IB")
        .applicability(Applicability.UNDETERMINED)
        .missingForApplicability(ImmutableList.of(SENSITIVITY))
        .parts(ImmutableList.of(part))
        .build();
  }

  private static ClauseFinding eribulin() {
    Derivation all =
        Derivation.builder()
            .kind(DerivationKind.ALL)
            .words("metastatic disease and liposarcoma")
            .truth(Ternary.NO)
            .steps(
                ImmutableList.of(
                    metastatic(Ternary.YES),
                    leaf("liposarcoma", Ternary.NO, "primary.histology", "histology")))
            .build();
    Derivation only =
        Derivation.builder()
            .kind(DerivationKind.ANY)
            .words("(" + all.words() + ")")
            .truth(Ternary.NO)
            .steps(ImmutableList.of(all))
            .build();
    return finding("43c", "IB")
        .advice("")
        .applicability(Applicability.DOES_NOT_APPLY)
        .direction(Direction.INFORMS)
        .force(Force.MAY)
        .derivation(only)
        .build();
  }

  private static ClauseFinding outside(String clause) {
    return finding(clause, "IB").applicability(Applicability.OUT_OF_SCOPE).build();
  }

  private static TreatmentOptions options() {
    return TreatmentOptions.builder()
        .offered(ImmutableList.of(given(), comparator()))
        .conditional(
            ImmutableList.of(
                option(Regimen.DOXORUBICIN_DACARBAZINE, OptionStatus.CONDITIONAL, "41b")
                    .missing(
                        ImmutableList.of(
                            missing(
                                "patient.anthracyclineContraindicated",
                                "anthracyclines contraindicated")))
                    .build()))
        .needsJudgement(
            ImmutableList.of(
                option(Regimen.IFOSFAMIDE, OptionStatus.NEEDS_JUDGEMENT, "43a")
                    .missing(ImmutableList.of(SENSITIVITY))
                    .build()))
        .advisedAgainst(
            ImmutableList.of(
                option(Regimen.PAZOPANIB, OptionStatus.ADVISED_AGAINST, "43d")
                    .previouslyGiven(Ternary.NO)
                    .build()))
        .build();
  }

  private static TreatmentOption given() {
    PriorExposure exposure =
        PriorExposure.builder()
            .agent(Agent.TRABECTEDIN)
            .course(FactPath.of("systemicTherapies[1]"))
            .bestResponse(Known.known(TumorResponse.SD))
            .build();
    return option(Regimen.TRABECTEDIN, OptionStatus.OFFERED, "43b")
        .trials(ImmutableList.of(Trial.DEMETRI_2016))
        .previouslyGiven(Ternary.YES)
        .priorExposures(ImmutableList.of(exposure))
        .caveats(ImmutableSet.of(Caveat.PRETREATED_POPULATION))
        .advisories(ImmutableSet.of("EU-03"))
        .build();
  }

  private static TreatmentOption comparator() {
    return option(Regimen.DACARBAZINE, OptionStatus.OFFERED, "43f")
        .trials(ImmutableList.of(Trial.DEMETRI_2016, Trial.LORIGAN_2007))
        .build();
  }

  private static TreatmentOption.Builder option(
      Regimen regimen, OptionStatus status, String clause) {
    OptionAnchor anchor =
        OptionAnchor.builder()
            .clause(ClauseId.of(clause))
            .grading(Grading.parse("IB"))
            .citations(ImmutableList.of(87, 88))
            .roles(ImmutableSet.of(OptionRole.NAMED))
            .applicability(
                status == OptionStatus.OFFERED ? Applicability.APPLIES : Applicability.UNDETERMINED)
            .build();
    return TreatmentOption.builder()
        .regimen(regimen)
        .status(status)
        .roles(ImmutableSet.of(OptionRole.NAMED))
        .anchors(ImmutableList.of(anchor))
        .previouslyGiven(Ternary.UNKNOWN);
  }

  private static NarrativeFinding narrative() {
    return NarrativeFinding.builder()
        .point(NarrativePoint.NL2)
        .applicability(Applicability.APPLIES)
        .advice("Heat is an alternative.")
        .citations(ImmutableList.of(18))
        .derivation(metastatic(Ternary.YES))
        .build();
  }

  private static NextQuestion question(MissingFact fact, String... answers) {
    return NextQuestion.builder()
        .path(fact.path())
        .label(fact.label())
        .answers(ImmutableSet.copyOf(answers))
        .build();
  }

  private static Conflict conflict() {
    return Conflict.builder()
        .code("LINE_AGAINST_HISTORY")
        .kind(ConflictKind.FLAG)
        .facts(ImmutableList.of(FactPath.of("plannedSystemicTherapy.line")))
        .used("the stated line is read")
        .message("The stated line differs from the courses.")
        .clauses(ImmutableList.of(ClauseId.of("43b")))
        .build();
  }

  private static AdvisoryNotice advisory() {
    return AdvisoryNotice.builder()
        .id("EU-03")
        .fact("A trial was published later.")
        .population("patients of the trial")
        .keyFigures(ImmutableList.of("n=1"))
        .effects(ImmutableList.of("ADDS_OPTION", "REGULATORY_CHANGE"))
        .clauses(ImmutableList.of(ClauseId.of("43b")))
        .citations(ImmutableList.of("Somebody, a journal, 2020"))
        .regulatory(ImmutableList.of("US 2020-01-01: licensed"))
        .build();
  }

  private static MissingFact missing(String path, String label) {
    return MissingFact.builder().path(FactPath.of(path)).label(label).build();
  }
}
