// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.assessment.Assessments;
import org.tarpswg.engine.conflict.Conflicts;
import org.tarpswg.engine.option.Options;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.known.Ternary;

/** Judges one case: scope first, then every clause that is ruled, then what combines them. */
public final class CaseJudge {
  private static final ImmutableSet<SystemicTherapyGoal> NO_REGIMEN_PRINTED =
      ImmutableSet.of(SystemicTherapyGoal.TEST_BIOLOGY, SystemicTherapyGoal.NONE);

  private final CaseFacts facts;
  private final ScopeFinding scope;
  private final boolean out;

  private CaseJudge(PatientCase patientCase, Policy policy) {
    this.facts = new CaseFacts(patientCase, policy);
    this.scope = new ScopeJudge(facts).judge();
    this.out = scope.scopeClass() == ScopeClass.OUT;
  }

  /** What the consensus says about a case under a policy. */
  public static Recommendations judge(PatientCase patientCase, Policy policy) {
    return new CaseJudge(patientCase, policy).judge();
  }

  private Recommendations judge() {
    ImmutableList<Conflict> conflicts = Conflicts.of(facts.patientCase(), facts.policy());
    ImmutableList<ClauseFinding> findings =
        Rules.ALL.stream()
            .map(rule -> new FindingJudge(rule, facts, scope.scopeClass()).judge(conflicts))
            .collect(toImmutableList());
    TreatmentOptions options = out ? Options.none() : Options.of(facts);
    ImmutableList<NarrativeFinding> narrative = NarrativeJudge.judge(facts, scope.scopeClass());
    ImmutableList<Assessment> made = Assessments.of(facts, findings);
    ImmutableList<Assessment> assessments = out ? Assessments.notMade(made) : made;
    ImmutableList<NextQuestion> askNext = askNext(findings, narrative, options, assessments);
    return Recommendations.builder()
        .scope(scope)
        .findings(findings)
        .unruled(Rules.unruled())
        .narrative(narrative)
        .options(options)
        .assessments(assessments)
        .missing(missing(askNext))
        .askNext(askNext)
        .conflicts(conflicts)
        .advisories(Advisories.notices(advisories(findings, options)))
        .pointers(pointers())
        .notices(notices())
        .receipt(receipt())
        .build();
  }

  private ImmutableList<NextQuestion> askNext(
      ImmutableList<ClauseFinding> findings,
      ImmutableList<NarrativeFinding> narrative,
      TreatmentOptions options,
      ImmutableList<Assessment> assessments) {
    NextQuestions questions = new NextQuestions();
    questions.add("scope", scope.missing());
    questions.addFindings(findings);
    questions.addNarrative(narrative);
    questions.addOptions(everyOption(options));
    questions.addAssessments(assessments);
    return questions.ranked();
  }

  private static ImmutableList<MissingFact> missing(ImmutableList<NextQuestion> askNext) {
    return MissingFacts.of(askNext.stream().map(NextQuestion::path).toList());
  }

  private static Stream<TreatmentOption> everyOption(TreatmentOptions options) {
    return Stream.of(
            options.offered(),
            options.conditional(),
            options.needsJudgement(),
            options.advisedAgainst())
        .flatMap(ImmutableList::stream);
  }

  /** The advisories on whatever applies, may apply, or is an option. */
  private static ImmutableSet<String> advisories(
      ImmutableList<ClauseFinding> findings, TreatmentOptions options) {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    findings.stream()
        .filter(finding -> !finding.advice().isEmpty())
        .forEach(finding -> ids.addAll(finding.advisories()));
    everyOption(options).forEach(option -> ids.addAll(option.advisories()));
    return ids.build();
  }

  /** Points to the biology only where there is disease to learn it from. */
  private ImmutableSet<Pointer> pointers() {
    boolean nothingPrinted =
        facts.patientCase().goals().systemicTherapy().test(NO_REGIMEN_PRINTED::contains).isYes();
    boolean laterLine = SystemicTherapy.FIRST_LINE.truth(Possible.of(facts)).isNo();
    return nothingPrinted && !laterLine && diseaseIsPresent()
        ? ImmutableSet.of(Pointer.SYSTEMIC_THERAPY_TO_LEARN_BIOLOGY)
        : ImmutableSet.of();
  }

  private boolean diseaseIsPresent() {
    return Completions.judge(Ladder.truthOf(Gates.TREATMENT), facts)
        .verdict()
        .equals(Optional.of(Ternary.YES));
  }

  private static ImmutableList<Notice> notices() {
    return Rules.unruled().isEmpty()
        ? ImmutableList.of(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION)
        : ImmutableList.of(Notice.LIMITS_OF_USE, Notice.SUCCESSOR_EDITION, Notice.INCOMPLETE);
  }

  private Receipt receipt() {
    return Receipt.builder()
        .edition(Evidence.edition2018().edition())
        .dataHash(Evidence.edition2018().contentHash())
        .libraryVersion(LibraryVersion.TEXT)
        .policy(facts.policy())
        .asOf(facts.patientCase().asOf())
        .build();
  }
}
