// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

/**
 * The verdict of a question that combines clauses. It is taken from the whole answer, whoever made
 * it; its reasons are those of the clauses that it combines.
 *
 * @param name its kind, and its target where it has one
 * @param recommender who answers
 */
record AssessmentSubject(String name, Recommender recommender) implements Subject {
  private static final Verdict NOT_ASKED =
      new Verdict(
          Verdict.OPEN,
          ImmutableSet.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of());

  @Override
  public String answer(PatientCase patientCase) {
    return in(recommender.recommend(patientCase))
        .map(AssessmentSubject::answer)
        .orElse(Verdict.OPEN);
  }

  private static String answer(Assessment assessment) {
    return assessment.verdict().orElse(Verdict.OPEN);
  }

  private Optional<Assessment> in(Recommendations all) {
    return all.assessments().stream()
        .filter(assessment -> assessment.subject().equals(name))
        .findFirst();
  }

  @Override
  public Verdict verdict(PatientCase patientCase) {
    Recommendations all = recommender.recommend(patientCase);
    return in(all).map(assessment -> verdict(assessment, all)).orElse(NOT_ASKED);
  }

  private static Verdict verdict(Assessment assessment, Recommendations all) {
    return new Verdict(
        answer(assessment),
        assessment.possible(),
        derivations(assessment, all),
        assessment.missing(),
        assessment.lines().stream()
            .map(line -> line.code() + line.target() + line.truth())
            .collect(toImmutableList()));
  }

  private static ImmutableList<Derivation> derivations(Assessment assessment, Recommendations all) {
    return all.findings().stream()
        .filter(finding -> assessment.clauses().contains(finding.clause()))
        .map(ClauseFinding::derivation)
        .collect(toImmutableList());
  }
}
