// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.guideline.EvidenceLevel;
import org.tarpswg.model.guideline.RecommendationGrade;

/**
 * What somebody looks for in the evidence base: all that is named must hold.
 *
 * @param agent an agent that a clause names, or that an arm of a trial was given
 * @param histology an entity that a clause names, or that a trial took
 * @param reference a reference that is cited
 * @param level the level of a clause
 * @param grade the grade of a clause
 */
record Selection(
    Optional<Agent> agent,
    Optional<HistologicEntity> histology,
    Optional<Integer> reference,
    Optional<EvidenceLevel> level,
    Optional<RecommendationGrade> grade) {

  ImmutableList<Clause> clauses(Evidence evidence) {
    return evidence.clauses().stream()
        .filter(
            clause ->
                holds(agent, clause.agents()::contains)
                    && holds(histology, clause.histologies()::contains)
                    && holds(reference, number -> cites(clause, number))
                    && isGraded(clause))
        .collect(toImmutableList());
  }

  /** A row has no grading of its own: one of the clauses behind which it stands has it. */
  ImmutableList<TrialRow> trials(Evidence evidence) {
    return evidence.table5().stream()
        .filter(
            row ->
                holds(agent, row.agents()::contains)
                    && holds(histology, entity -> took(row, entity))
                    && holds(reference, number -> number == row.reference())
                    && row.standsBehind().stream()
                        .anyMatch(support -> isGraded(evidence.clause(support.clause()))))
        .collect(toImmutableList());
  }

  private boolean isGraded(Clause clause) {
    return holds(level, each -> each == clause.grading().level())
        && holds(grade, each -> each == clause.grading().grade());
  }

  private static boolean cites(Clause clause, int number) {
    return clause.citations().contains(number)
        || clause.parts().stream().anyMatch(part -> part.citations().contains(number));
  }

  private static boolean took(TrialRow row, HistologicEntity entity) {
    return row.population().isEmpty()
        ? !row.populationExcluded().contains(entity)
        : row.population().contains(entity);
  }

  private static <T> boolean holds(Optional<T> asked, Predicate<T> condition) {
    return asked.isEmpty() || condition.test(asked.get());
  }

  /** What is looked for. */
  String words() {
    String named =
        Stream.of(
                agent.map(each -> "agent " + each),
                histology.map(each -> "histology " + each),
                reference.map(each -> "reference " + each),
                level.map(each -> "level " + each),
                grade.map(each -> "grade " + each))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return named.isEmpty() ? "everything" : named;
  }
}
