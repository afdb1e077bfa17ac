// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.answer.AssessmentQuestion;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.clinical.PatientCase;

/**
 * The verdict of a question that combines clauses. Its reasons are those of the clauses that it
 * combines.
 *
 * @param question the question
 */
record AssessmentSubject(AssessmentQuestion question) implements Subject {
  private static final int MOST_PAIRS = 200;
  private static final Verdict NOT_ASKED =
      new Verdict(
          Verdict.OPEN,
          ImmutableSet.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of());

  @Override
  public String name() {
    return question.subject();
  }

  @Override
  public int mostPairs() {
    return MOST_PAIRS;
  }

  @Override
  public String answer(PatientCase patientCase) {
    return question.assessment(patientCase).map(AssessmentSubject::answer).orElse(Verdict.OPEN);
  }

  private static String answer(Assessment assessment) {
    return assessment.verdict().orElse(Verdict.OPEN);
  }

  @Override
  public Verdict verdict(PatientCase patientCase) {
    return question
        .assessment(patientCase)
        .map(assessment -> verdict(assessment, question.derivations(patientCase)))
        .orElse(NOT_ASKED);
  }

  private static Verdict verdict(Assessment assessment, ImmutableList<Derivation> derivations) {
    return new Verdict(
        answer(assessment),
        assessment.possible(),
        derivations,
        assessment.missing(),
        assessment.lines().stream()
            .map(line -> line.code() + line.target() + line.truth())
            .collect(toImmutableList()));
  }
}
