// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.problem.InvalidCaseException;

/**
 * What was done between two visits, held against what was known at the first: the operations,
 * courses of systemic therapy and ablations that the second visit tells and the first does not,
 * each put as a plan into the case of the first. What took place before the first visit is history
 * told late and no act; so is what no plan can say.
 */
final class Acts {
  private static final FactPath OPERATIONS = FactPath.of("operations");
  private static final FactPath THERAPIES = FactPath.of("systemicTherapies");

  private final PatientCase visit;
  private final PatientCase next;

  private Acts(PatientCase visit, PatientCase next) {
    this.visit = visit;
    this.next = next;
  }

  /**
   * One line for each act, in the order of their dates. A line has the lesion that was treated as
   * its target, else the record of the next visit that tells the act.
   */
  static ImmutableList<AnswerLine> between(
      PatientCase visit, PatientCase next, Recommender recommender) {
    Acts acts = new Acts(visit, next);
    return Stream.of(acts.therapies(), acts.operations(), acts.ablations())
        .flatMap(each -> each)
        .filter(act -> acts.isSince(act.date()))
        .sorted(Comparator.comparing(Act::day))
        .flatMap(act -> acts.judged(act, recommender).stream())
        .collect(toImmutableList());
  }

  private Stream<Act> therapies() {
    return NewRecords.therapies(
            visit.systemicTherapies().entries(), next.systemicTherapies().entries())
        .stream()
        .map(
            place -> {
              SystemicTherapy course = next.systemicTherapies().entries().get(place);
              FactPath record = THERAPIES.element(Integer.toString(place));
              return new Act(
                  "SYSTEMIC_THERAPY", record, course.start(), plan -> plan.systemic(course));
            });
  }

  private Stream<Act> operations() {
    return NewRecords.operations(visit.operations().entries(), next.operations().entries()).stream()
        .map(
            place -> {
              Operation operation = next.operations().entries().get(place);
              FactPath record = OPERATIONS.element(Integer.toString(place));
              return new Act(
                  "OPERATION", record, operation.date(), plan -> plan.operation(operation));
            });
  }

  private Stream<Act> ablations() {
    return NewRecords.ablations(visit.ablations().entries(), next.ablations().entries()).stream()
        .map(place -> next.ablations().entries().get(place))
        .flatMap(
            ablation ->
                ablation.lesionId().value().stream().map(lesion -> ablation(ablation, lesion)));
  }

  private static Act ablation(LocalAblation ablation, String lesion) {
    FactPath treated = FactPath.of("lesions").element(lesion);
    return new Act("LOCAL_TREATMENT", treated, ablation.date(), plan -> plan.ablation(ablation));
  }

  private boolean isSince(Known<PartialDate> date) {
    return date.value()
        .map(day -> !day.isBefore(PartialDate.of(visit.asOf())).isYes())
        .orElse(true);
  }

  private Optional<AnswerLine> judged(Act act, Recommender recommender) {
    try {
      return act.plan()
          .in(new PlanOfAct(visit))
          .flatMap(planned -> line(act, planned, recommender))
          .map(line -> named(line, act));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  private static Optional<AnswerLine> line(Act act, PatientCase planned, Recommender recommender) {
    return recommender.recommend(planned).assessments().stream()
        .filter(assessment -> assessment.kind() == AssessmentKind.DEVIATION_AUDIT)
        .flatMap(assessment -> assessment.lines().stream())
        .filter(line -> line.code().equals(act.code()))
        .filter(line -> !act.isOfLesion() || line.target().equals(Optional.of(act.record())))
        .findFirst();
  }

  private static AnswerLine named(AnswerLine line, Act act) {
    return AnswerLine.builder().from(line).target(act.record()).build();
  }

  /** How an act is put as a plan; empty where no plan can say it. */
  @FunctionalInterface
  private interface Planning {
    Optional<PatientCase> in(PlanOfAct plan);
  }

  /**
   * One act.
   *
   * @param code the code of its line in the audit
   * @param record the lesion treated, else the record that tells it
   * @param date when
   * @param plan how it is put as a plan
   */
  private record Act(String code, FactPath record, Known<PartialDate> date, Planning plan) {
    boolean isOfLesion() {
      return code.equals("LOCAL_TREATMENT");
    }

    /** The first day it can have been, for the order; the last where none is told. */
    long day() {
      return date.value().map(told -> told.earliest().toEpochDay()).orElse(Long.MAX_VALUE);
    }
  }
}
