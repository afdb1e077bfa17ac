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
import org.tarpswg.engine.answer.AssessmentQuestion;
import org.tarpswg.engine.answer.ClauseQuestion;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Policy;
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
    Stream<Subject> clauses = ClauseQuestion.all(policy).stream().map(ClauseSubject::new);
    Stream<Subject> assessments =
        Stream.of(patientCase)
            .flatMap(asked -> AssessmentQuestion.all(asked, policy).stream())
            .map(AssessmentSubject::new);
    return Stream.concat(clauses, assessments);
  }

  private Explanation explain() {
    ImmutableList<ImmutableSet<FactPath>> sufficient = sufficient();
    return Explanation.builder()
        .subject(subject.name())
        .answer(verdict.answer())
        .possible(verdict.possible())
        .derivations(verdict.derivations())
        .sufficient(sufficient.stream().map(this::inOrder).collect(toImmutableList()))
        .changes(
            new Changes(subject, patientCase, verdict, readings)
                .among(
                    relevant(sufficient),
                    sufficient.stream().findFirst().orElse(ImmutableSet.of())))
        .missing(verdict.missing())
        .build();
  }

  private ImmutableList<ImmutableSet<FactPath>> sufficient() {
    if (!verdict.isDecided()) {
      return ImmutableList.of();
    }
    ImmutableSet<FactPath> told =
        Maps.filterValues(readings, Explanations::isTold).keySet().stream()
            .collect(toImmutableSet());
    ImmutableSet<FactPath> read = Sets.intersection(told, verdict.facts()).immutableCopy();
    return SufficientFacts.of(subject, patientCase, verdict.answer(), read, told);
  }

  private static boolean isTold(FactReading fact) {
    return switch (fact.state()) {
      case KNOWN, KNOWN_NONE -> true;
      case UNKNOWN, NOT_APPLICABLE -> false;
    };
  }

  /** The facts that were read, that decide, or on which the answer rests. */
  private ImmutableList<FactReading> relevant(ImmutableList<ImmutableSet<FactPath>> sufficient) {
    ImmutableSet.Builder<FactPath> facts = ImmutableSet.builder();
    facts.addAll(verdict.facts());
    verdict.missing().forEach(missing -> facts.add(missing.path()));
    sufficient.forEach(facts::addAll);
    return inOrder(facts.build());
  }

  private ImmutableList<FactReading> inOrder(ImmutableSet<FactPath> facts) {
    return readings.values().stream()
        .filter(reading -> facts.contains(reading.path()))
        .collect(toImmutableList());
  }
}
