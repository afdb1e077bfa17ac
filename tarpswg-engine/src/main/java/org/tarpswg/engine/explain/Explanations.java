// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.tarpswg.engine.answer.CaseJudge;
import org.tarpswg.engine.answer.ClauseQuestion;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;

/** Explains what is said of a clause, of a part or of a question that combines clauses. */
public final class Explanations {
  private final Subject subject;
  private final PatientCase patientCase;
  private final Verdict verdict;
  private final ImmutableMap<FactPath, FactReading> readings;

  private Explanations(Subject subject, PatientCase patientCase) {
    this.subject = subject;
    this.patientCase = patientCase;
    this.verdict = subject.verdict(patientCase);
    this.readings = FactReadings.of(patientCase);
  }

  /**
   * Why the answer to a subject is as it is.
   *
   * @throws IllegalArgumentException if the answer has no such subject, naming those it has
   */
  public static Explanation of(PatientCase patientCase, String subject, Policy policy) {
    return explain(subject(patientCase, subject, policy), patientCase);
  }

  static Explanation explain(Subject subject, PatientCase patientCase) {
    return new Explanations(subject, patientCase).explain();
  }

  private static Subject subject(PatientCase patientCase, String name, Policy policy) {
    return subjects(patientCase, policy)
        .filter(subject -> subject.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The answer has no subject "
                        + name
                        + ". It has "
                        + subjects(patientCase, policy).map(Subject::name).collect(joining(", "))
                        + "."));
  }

  /** The clauses and parts, and only if none of these is meant the assessments of the answer. */
  private static Stream<Subject> subjects(PatientCase patientCase, Policy policy) {
    Recommender recommender = asked -> CaseJudge.judge(asked, policy);
    Stream<Subject> clauses = ClauseQuestion.all(policy).stream().map(ClauseSubject::new);
    Stream<Subject> assessments =
        Stream.of(patientCase)
            .flatMap(asked -> recommender.recommend(asked).assessments().stream())
            .map(assessment -> new AssessmentSubject(assessment.subject(), recommender));
    return Stream.concat(clauses, assessments);
  }

  private Explanation explain() {
    return Explanation.builder()
        .subject(subject.name())
        .answer(verdict.answer())
        .possible(verdict.possible())
        .derivations(verdict.derivations())
        .sufficient(sufficient())
        .changes(Changes.of(subject, patientCase, verdict, readings))
        .missing(verdict.missing())
        .build();
  }

  private ImmutableList<ImmutableList<FactReading>> sufficient() {
    if (!verdict.isDecided()) {
      return ImmutableList.of();
    }
    ImmutableSet<FactPath> told =
        Maps.filterValues(readings, Changes::isTold).keySet().stream().collect(toImmutableSet());
    ImmutableSet<FactPath> read = Sets.intersection(told, verdict.facts()).immutableCopy();
    return SufficientFacts.of(subject, patientCase, verdict.answer(), read, told).stream()
        .map(this::inOrder)
        .collect(toImmutableList());
  }

  private ImmutableList<FactReading> inOrder(ImmutableSet<FactPath> facts) {
    return readings.values().stream()
        .filter(reading -> facts.contains(reading.path()))
        .collect(toImmutableList());
  }
}
