// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.tarpswg.engine.assessment.Assessments;
import org.tarpswg.engine.conflict.Conflicts;
import org.tarpswg.engine.option.Options;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.rule.WhenRead;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.AdvisoryNotice;
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
import org.tarpswg.model.guideline.ClauseId;

/**
 * The answer to one case: scope first, then every clause that is ruled, then what combines them.
 * Each is worked out when it is first read, and once; what is read never changes.
 */
public final class JudgedCase extends Recommendations {
  private final CaseFacts facts;
  private final WhenRead<ScopeFinding> scope;
  private final WhenRead<ImmutableList<ClauseFinding>> findings;
  private final WhenRead<ImmutableList<NarrativeFinding>> narrative;
  private final WhenRead<TreatmentOptions> options;
  private final WhenRead<ImmutableList<Assessment>> assessments;
  private final WhenRead<ImmutableList<NextQuestion>> askNext;
  private final WhenRead<ImmutableList<Conflict>> conflicts;
  private final WhenRead<ImmutableSet<Pointer>> pointers;

  private JudgedCase(CaseFacts facts) {
    this.facts = facts;
    this.scope = facts.whenRead(() -> new ScopeJudge(facts).judge());
    this.findings = facts.whenRead(this::judgeClauses);
    this.narrative = facts.whenRead(() -> NarrativeJudge.judge(facts, scopeClass()));
    this.options = facts.whenRead(() -> isOut() ? Options.none() : Options.of(facts));
    this.assessments = facts.whenRead(this::assess);
    this.askNext = facts.whenRead(this::rankQuestions);
    this.conflicts = facts.whenRead(() -> Conflicts.of(facts.patientCase(), facts.policy()));
    this.pointers = facts.whenRead(() -> Beside.pointers(facts));
  }

  /** What the consensus says about a case under a policy. */
  public static Recommendations of(PatientCase patientCase, Policy policy) {
    return new JudgedCase(new CaseFacts(patientCase, policy));
  }

  private ScopeClass scopeClass() {
    return scope().scopeClass();
  }

  private boolean isOut() {
    return scopeClass() == ScopeClass.OUT;
  }

  private ImmutableList<ClauseFinding> judgeClauses() {
    ScopeClass of = scopeClass();
    ImmutableList.Builder<ClauseFinding> judged =
        ImmutableList.builderWithExpectedSize(Rules.ALL.size());
    for (Rule rule : Rules.ALL) {
      judged.add(new FindingJudge(rule, facts, of).judge(conflicts));
    }
    return judged.build();
  }

  private ImmutableList<Assessment> assess() {
    ImmutableList<Assessment> made = Assessments.of(facts, findings());
    return isOut() ? Assessments.notMade(made) : made;
  }

  private ImmutableList<NextQuestion> rankQuestions() {
    NextQuestions questions = new NextQuestions();
    questions.add("scope", scope().missing());
    questions.addFindings(findings());
    questions.addNarrative(narrative());
    questions.addOptions(everyOption());
    questions.addAssessments(assessments());
    return questions.ranked();
  }

  private Stream<TreatmentOption> everyOption() {
    return Stream.of(
            options().offered(),
            options().conditional(),
            options().needsJudgement(),
            options().advisedAgainst())
        .flatMap(ImmutableList::stream);
  }

  @Override
  public ScopeFinding scope() {
    return scope.get();
  }

  @Override
  public ImmutableList<ClauseFinding> findings() {
    return findings.get();
  }

  @Override
  public ImmutableList<ClauseId> unruled() {
    return Rules.unruled();
  }

  @Override
  public ImmutableList<NarrativeFinding> narrative() {
    return narrative.get();
  }

  @Override
  public TreatmentOptions options() {
    return options.get();
  }

  @Override
  public ImmutableList<Assessment> assessments() {
    return assessments.get();
  }

  @Override
  public ImmutableList<MissingFact> missing() {
    return MissingFacts.of(askNext().stream().map(NextQuestion::path).toList());
  }

  @Override
  public ImmutableList<NextQuestion> askNext() {
    return askNext.get();
  }

  @Override
  public ImmutableList<Conflict> conflicts() {
    return conflicts.get();
  }

  /** The advisories on whatever applies, may apply, or is an option. */
  @Override
  public ImmutableList<AdvisoryNotice> advisories() {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    findings().forEach(finding -> ids.addAll(finding.advisories()));
    everyOption().forEach(option -> ids.addAll(option.advisories()));
    return Advisories.notices(ids.build());
  }

  @Override
  public ImmutableSet<Pointer> pointers() {
    return pointers.get();
  }

  @Override
  public ImmutableList<Notice> notices() {
    return Beside.notices();
  }

  @Override
  public Receipt receipt() {
    return Beside.receipt(facts);
  }
}
