// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.tarpswg.engine.answer.JudgedCase;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;

/** The course of one patient, visit by visit. */
public final class Timeline {
  private Timeline() {}

  /**
   * The visits by their day of assessment; those of one day stay in the order given.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ImmutableList<Visit> of(List<PatientCase> cases, Policy policy) {
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("A course has at least one visit; there is none.");
    }
    Recommender recommender = asked -> JudgedCase.of(asked, policy);
    ImmutableList<PatientCase> course =
        cases.stream().sorted(Comparator.comparing(PatientCase::asOf)).collect(toImmutableList());
    ImmutableList.Builder<Visit> visits = ImmutableList.builder();
    for (int i = 0; i < course.size(); i++) {
      ImmutableList<AnswerLine> acts =
          i + 1 < course.size()
              ? Acts.between(course.get(i), course.get(i + 1), recommender)
              : ImmutableList.of();
      visits.add(
          Visit.builder()
              .patientCase(course.get(i))
              .answer(recommender.recommend(course.get(i)))
              .acts(acts)
              .build());
    }
    return visits.build();
  }
}
