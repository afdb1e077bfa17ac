// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Ternary;

/** Builds answers that say little. */
final class PlainAnswer {
  private ScopeFinding scope = scope(ScopeClass.IN, ImmutableSet.of());
  private final List<ClauseFinding> findings = new ArrayList<>();
  private final List<NarrativeFinding> narrative = new ArrayList<>();
  private final List<Assessment> assessments = new ArrayList<>();
  private TreatmentOptions options = TreatmentOptions.builder().build();

  static FactReading fact(String path, String value) {
    return FactReading.builder()
        .path(FactPath.of(path))
        .label(path)
        .value(value)
        .state(value.equals("unknown") ? FactState.UNKNOWN : FactState.KNOWN)
        .build();
  }

  private static Derivation reads(FactReading... facts) {
    return Derivation.builder()
        .kind(DerivationKind.FACT)
        .words("a condition")
        .truth(Ternary.YES)
        .facts(ImmutableList.copyOf(facts))
        .build();
  }

  private static ScopeFinding scope(ScopeClass verdict, ImmutableSet<ScopeReason> reasons) {
    return ScopeFinding.builder()
        .scopeClass(verdict)
        .possible(ImmutableSet.of(ScopeClass.IN, ScopeClass.OUT))
        .reasons(reasons)
        .derivation(reads())
        .build();
  }

  PlainAnswer out(ScopeReason... reasons) {
    scope = scope(ScopeClass.OUT, ImmutableSet.copyOf(reasons));
    return this;
  }

  PlainAnswer open() {
    scope = scope(ScopeClass.UNDETERMINED, ImmutableSet.of());
    return this;
  }

  PlainAnswer clause(String id, Applicability applicability, FactReading... facts) {
    findings.add(finding(id, applicability).derivation(reads(facts)).build());
    return this;
  }

  PlainAnswer clause(String id, Fulfillment fulfillment) {
    findings.add(finding(id, Applicability.APPLIES).fulfillment(fulfillment).build());
    return this;
  }

  PlainAnswer part(String id, Applicability applicability) {
    PartId part = PartId.of(id);
    findings.add(
        finding("36", Applicability.APPLIES)
            .parts(
                ImmutableList.of(
                    PartFinding.builder()
                        .part(part)
                        .applicability(applicability)
                        .advice("")
                        .derivation(reads())
                        .build()))
            .build());
    return this;
  }

  private static ClauseFinding.Builder finding(String id, Applicability applicability) {
    return ClauseFinding.builder()
        .clause(ClauseId.of(id))
        .grading(Grading.parse("IVB"))
        .applicability(applicability)
        .advice("")
        .derivation(reads());
  }

  PlainAnswer narrative(Applicability applicability) {
    narrative.add(
        NarrativeFinding.builder()
            .point(NarrativePoint.NL2)
            .applicability(applicability)
            .advice("")
            .derivation(reads())
            .build());
    return this;
  }

  PlainAnswer option(OptionStatus status) {
    ImmutableList<TreatmentOption> list =
        ImmutableList.of(
            TreatmentOption.builder()
                .regimen(Regimen.TRABECTEDIN)
                .status(status)
                .roles(ImmutableSet.of(OptionRole.NAMED))
                .anchors(
                    ImmutableList.of(
                        OptionAnchor.builder()
                            .clause(ClauseId.of("43b"))
                            .part(Optional.empty())
                            .grading(Grading.parse("IB"))
                            .applicability(Applicability.APPLIES)
                            .build()))
                .previouslyGiven(Ternary.NO)
                .build());
    options =
        switch (status) {
          case OFFERED -> TreatmentOptions.builder().offered(list).build();
          case CONDITIONAL -> TreatmentOptions.builder().conditional(list).build();
          case NEEDS_JUDGEMENT -> TreatmentOptions.builder().needsJudgement(list).build();
          case ADVISED_AGAINST -> TreatmentOptions.builder().advisedAgainst(list).build();
        };
    return this;
  }

  PlainAnswer listed(String lesion, AnswerLine... lines) {
    assessments.add(
        Assessment.builder()
            .kind(AssessmentKind.BIOPSY)
            .target(FactPath.of("lesions[" + lesion + "]"))
            .verdict("LISTED")
            .possible(ImmutableSet.of("LISTED"))
            .family(VerdictFamily.SUPPORTED)
            .lines(ImmutableList.copyOf(lines))
            .build());
    return this;
  }

  Recommendations build() {
    return Recommendations.builder()
        .scope(scope)
        .findings(findings)
        .narrative(narrative)
        .options(options)
        .assessments(assessments)
        .receipt(
            Receipt.builder()
                .edition("2018")
                .dataHash("")
                .libraryVersion("")
                .policy(Policy.builder().build())
                .asOf(LocalDate.of(2018, 3, 1))
                .build())
        .build();
  }
}
