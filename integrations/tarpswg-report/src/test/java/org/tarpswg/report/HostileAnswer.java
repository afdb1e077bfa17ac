// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.Difference;
import org.tarpswg.model.answer.DifferenceKind;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Ternary;

/** Answers in which every text says the same. */
final class HostileAnswer {
  private final String text;
  private final FactPath path;
  private final ImmutableList<String> texts;
  private final ImmutableList<MissingFact> missing;
  private final FactReading reading;
  private final Derivation derivation;

  HostileAnswer(String text) {
    this.text = text;
    this.path = FactPath.of(text);
    this.texts = ImmutableList.of(text);
    this.missing = ImmutableList.of(MissingFact.builder().path(path).label(text).build());
    this.reading =
        FactReading.builder().path(path).label(text).value(text).state(FactState.KNOWN).build();
    this.derivation =
        Derivation.builder()
            .kind(DerivationKind.FACT)
            .words(text)
            .truth(Ternary.NO)
            .facts(ImmutableList.of(reading))
            .build();
  }

  Recommendations answer() {
    return Recommendations.builder()
        .scope(
            ScopeFinding.builder()
                .scopeClass(ScopeClass.UNDETERMINED)
                .possible(ImmutableSet.of(ScopeClass.IN, ScopeClass.OUT))
                .missing(missing)
                .derivation(derivation)
                .build())
        .findings(
            ImmutableList.of(
                finding("33").fulfillment(Fulfillment.CONTRAVENED).build(),
                finding("43c").applicability(Applicability.DOES_NOT_APPLY).build()))
        .narrative(ImmutableList.of(narrative()))
        .options(TreatmentOptions.builder().build())
        .assessments(ImmutableList.of(assessment()))
        .missing(missing)
        .askNext(
            ImmutableList.of(
                NextQuestion.builder()
                    .path(path)
                    .label(text)
                    .answers(ImmutableSet.of(text))
                    .build()))
        .conflicts(ImmutableList.of(conflict()))
        .advisories(ImmutableList.of(advisory()))
        .receipt(
            Receipt.builder()
                .edition(text)
                .dataHash(text)
                .libraryVersion(text)
                .policy(Policy.builder().build())
                .asOf(LocalDate.of(2018, 3, 1))
                .build())
        .build();
  }

  private ClauseFinding.Builder finding(String clause) {
    return ClauseFinding.builder()
        .clause(ClauseId.of(clause))
        .grading(Grading.parse("IIIB"))
        .applicability(Applicability.APPLIES)
        .advice(text)
        .targets(ImmutableList.of(path))
        .missingForFulfillment(missing)
        .derivation(derivation)
        .conflicts(ImmutableSet.of(text))
        .advisories(ImmutableSet.of(text + text))
        .errata(ImmutableSet.of(text))
        .readings(ImmutableSet.of(text));
  }

  private NarrativeFinding narrative() {
    return NarrativeFinding.builder()
        .point(NarrativePoint.NL2)
        .applicability(Applicability.UNDETERMINED)
        .advice(text)
        .missing(missing)
        .derivation(derivation)
        .build();
  }

  private Assessment assessment() {
    return Assessment.builder()
        .kind(AssessmentKind.BIOPSY)
        .target(path)
        .possible(ImmutableSet.of(text, text + text))
        .family(VerdictFamily.OPEN)
        .reasons(texts)
        .lines(ImmutableList.of(line()))
        .readings(ImmutableSet.of(text))
        .missing(missing)
        .build();
  }

  AnswerLine line() {
    return AnswerLine.builder()
        .code(text)
        .target(path)
        .words(text)
        .truth(Ternary.UNKNOWN)
        .notes(texts)
        .readings(ImmutableSet.of(text))
        .missing(missing)
        .build();
  }

  private Conflict conflict() {
    return Conflict.builder()
        .code(text)
        .kind(ConflictKind.FLAG)
        .facts(ImmutableList.of(path))
        .used(text)
        .message(text)
        .build();
  }

  private AdvisoryNotice advisory() {
    return AdvisoryNotice.builder()
        .id(text)
        .fact(text)
        .population(text)
        .keyFigures(texts)
        .note(text)
        .effects(texts)
        .citations(texts)
        .regulatory(texts)
        .build();
  }

  Explanation explanation() {
    return Explanation.builder()
        .subject(text)
        .answer(text)
        .possible(ImmutableSet.of(text, text + text))
        .derivations(ImmutableList.of(derivation))
        .sufficient(ImmutableList.of(ImmutableList.of(reading)))
        .changes(
            ImmutableList.of(
                Change.builder()
                    .steps(ImmutableList.of(new Change.Step(reading, text)))
                    .answer(text)
                    .build()))
        .missing(missing)
        .build();
  }

  ImmutableList<Difference> differences() {
    return ImmutableList.of(
        Difference.builder()
            .kind(DifferenceKind.CHANGED)
            .subject(text)
            .before(text)
            .after(text)
            .because(ImmutableList.of(new Difference.FactChange(reading, reading)))
            .build());
  }
}
