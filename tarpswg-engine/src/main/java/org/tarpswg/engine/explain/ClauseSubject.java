// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.answer.ClauseQuestion;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.clinical.PatientCase;

/**
 * Whether a clause or a part is about the patient.
 *
 * @param question the clause or part
 */
record ClauseSubject(ClauseQuestion question) implements Subject {
  private static final int MOST_PAIRS = 2000;

  @Override
  public String name() {
    return question.id();
  }

  @Override
  public int mostPairs() {
    return MOST_PAIRS;
  }

  @Override
  public String answer(PatientCase patientCase) {
    return question.applicability(patientCase).name();
  }

  @Override
  public Verdict verdict(PatientCase patientCase) {
    Finding finding = question.finding(patientCase);
    return new Verdict(
        finding.applicability().name(),
        question.possible(patientCase).stream().map(Enum::name).collect(toImmutableSet()),
        ImmutableList.of(finding.derivation()),
        finding.missingForApplicability(),
        ImmutableList.of());
  }
}
