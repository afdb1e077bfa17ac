// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tarpswg.engine.assessment.Assessments;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;

/**
 * One question that combines clauses, asked alone: for those who ask it of many variants of a case.
 * Says the same as the whole answer does. Immutable.
 *
 * @param kind which question
 * @param subject the question with its target, as others refer to it
 * @param policy the policy in force
 */
public record AssessmentQuestion(AssessmentKind kind, String subject, Policy policy) {

  /** Every question that an answer to this case answers, in its order. */
  public static ImmutableList<AssessmentQuestion> all(PatientCase patientCase, Policy policy) {
    return JudgedCase.of(patientCase, policy).assessments().stream()
        .map(asked -> new AssessmentQuestion(asked.kind(), asked.subject(), policy))
        .collect(toImmutableList());
  }

  /** The assessment; empty where the case has no such target. */
  public Optional<Assessment> assessment(PatientCase patientCase) {
    return new Asked(patientCase).assessment();
  }

  /**
   * The reasons: those of the clauses that the assessment combines, or why nothing is assessed of a
   * patient who is out of scope; none where the case has no such target.
   */
  public ImmutableList<Derivation> derivations(PatientCase patientCase) {
    return new Asked(patientCase).derivations();
  }

  /** One case, of which the question is asked. */
  private final class Asked {
    private final CaseFacts facts;
    private final ScopeFinding scope;
    private final Map<ClauseId, ClauseFinding> findings = new HashMap<>();

    Asked(PatientCase patientCase) {
      this.facts = new CaseFacts(patientCase, policy);
      this.scope = new ScopeJudge(facts).judge();
    }

    Optional<Assessment> assessment() {
      ImmutableList<Assessment> made = Assessments.of(kind, facts, this::finding);
      boolean out = scope.scopeClass() == ScopeClass.OUT;
      return (out ? Assessments.notMade(made) : made)
          .stream().filter(assessment -> assessment.subject().equals(subject)).findFirst();
    }

    /** A map is filled by hand: one finding may ask for another. */
    private ClauseFinding finding(ClauseId clause) {
      ClauseFinding known = findings.get(clause);
      if (known == null) {
        known =
            new FindingJudge(Rules.of(clause), facts, scope.scopeClass()).judge(ImmutableList::of);
        findings.put(clause, known);
      }
      return known;
    }

    ImmutableList<Derivation> derivations() {
      return assessment()
          .map(assessment -> derivations(assessment.clauses()))
          .orElse(ImmutableList.of());
    }

    private ImmutableList<Derivation> derivations(ImmutableList<ClauseId> clauses) {
      return clauses.isEmpty()
          ? ImmutableList.of(scope.derivation())
          : clauses.stream()
              .map(this::finding)
              .map(ClauseFinding::derivation)
              .collect(toImmutableList());
    }
  }
}
