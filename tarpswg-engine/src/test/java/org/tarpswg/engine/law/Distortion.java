// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.problem.InvalidCaseException;

/** One thing that is wrong with an engine: what it makes of the honest answer, or of the case. */
@FunctionalInterface
interface Distortion {

  /** The answer that such an engine gives. */
  Recommendations of(Recommendations honest, PatientCase told);

  /** The engine that is right but for this. */
  default Recommender engine() {
    return told -> of(Tarpswg.recommend(told), told);
  }

  /** Only of such cases. */
  default Distortion where(Predicate<PatientCase> cases) {
    return (honest, told) -> cases.test(told) ? of(honest, told) : honest;
  }

  /** Only of such answers. */
  default Distortion whereAnswered(Predicate<Recommendations> answers) {
    return (honest, told) -> answers.test(honest) ? of(honest, told) : honest;
  }

  /** Takes the case for another one; for the one told where there is no other. */
  static Distortion misreading(UnaryOperator<PatientCase> other) {
    return (honest, told) -> {
      try {
        return Tarpswg.recommend(other.apply(told));
      } catch (InvalidCaseException refused) {
        return honest;
      }
    };
  }

  /** Takes one value of a fact for another one. */
  static Distortion taking(String fact, String value, String another) {
    FactPath path = FactPath.of(fact);
    return misreading(
        told ->
            CaseEdit.with(told, path, value).equals(told)
                ? CaseEdit.with(told, path, another)
                : told);
  }

  /** Takes a fact that is not known for this value. */
  static Distortion deciding(String fact, String value) {
    FactPath path = FactPath.of(fact);
    return misreading(
        told -> CaseEdit.forget(told, path).equals(told) ? CaseEdit.with(told, path, value) : told);
  }

  /** Does not read these facts. */
  static Distortion overlooking(String... facts) {
    return misreading(
        told -> {
          PatientCase less = told;
          for (String fact : facts) {
            less = CaseEdit.forget(less, FactPath.of(fact));
          }
          return less;
        });
  }

  /** Takes each lesion for another one. */
  static Distortion lesions(UnaryOperator<Lesion> other) {
    return misreading(
        told ->
            PatientCase.builder()
                .from(told)
                .lesions(
                    new Listing<>(
                        told.lesions().entries().stream().map(other).collect(toImmutableList()),
                        told.lesions().complete()))
                .build());
  }

  /** Says something else of every clause. */
  static Distortion clauses(UnaryOperator<ClauseFinding> other) {
    return (honest, told) ->
        Recommendations.builder()
            .from(honest)
            .findings(honest.findings().stream().map(other).collect(toImmutableList()))
            .build();
  }

  /** Says something else of one clause. */
  static Distortion clause(String id, UnaryOperator<ClauseFinding> other) {
    return clauses(
        finding -> finding.clause().toString().equals(id) ? other.apply(finding) : finding);
  }

  /** Says something else of one part. */
  static Distortion part(String id, UnaryOperator<PartFinding> other) {
    return clauses(
        finding ->
            ClauseFinding.builder()
                .from(finding)
                .parts(
                    finding.parts().stream()
                        .map(part -> part.part().toString().equals(id) ? other.apply(part) : part)
                        .collect(toImmutableList()))
                .build());
  }

  /** Says of a clause that it is so. */
  static Distortion being(String id, Applicability applicability) {
    return clause(
        id, finding -> ClauseFinding.builder().from(finding).applicability(applicability).build());
  }

  /** Says that something else became of clauses and parts. */
  static Distortion becoming(Fulfillment one, Fulfillment other) {
    return clauses(
        finding ->
            ClauseFinding.builder()
                .from(finding)
                .fulfillment(finding.fulfillment().map(state -> state == one ? other : state))
                .parts(
                    finding.parts().stream()
                        .map(
                            part ->
                                PartFinding.builder()
                                    .from(part)
                                    .fulfillment(
                                        part.fulfillment()
                                            .map(state -> state == one ? other : state))
                                    .build())
                        .collect(toImmutableList()))
                .build());
  }

  /** Says something else of every option. */
  static Distortion options(UnaryOperator<TreatmentOption> other) {
    return (honest, told) -> {
      TreatmentOptions options = honest.options();
      return with(
          honest,
          TreatmentOptions.builder()
              .offered(each(options.offered(), other))
              .conditional(each(options.conditional(), other))
              .needsJudgement(each(options.needsJudgement(), other))
              .advisedAgainst(each(options.advisedAgainst(), other))
              .build());
    };
  }

  private static ImmutableList<TreatmentOption> each(
      ImmutableList<TreatmentOption> options, UnaryOperator<TreatmentOption> other) {
    return options.stream().map(other).collect(toImmutableList());
  }

  /** Offers only such options. */
  static Distortion offering(Predicate<TreatmentOption> such) {
    return (honest, told) ->
        with(
            honest,
            TreatmentOptions.builder()
                .from(honest.options())
                .offered(
                    honest.options().offered().stream().filter(such).collect(toImmutableList()))
                .build());
  }

  /** Has other options. */
  static Recommendations with(Recommendations honest, TreatmentOptions options) {
    return Recommendations.builder().from(honest).options(options).build();
  }

  /** Says something else in every assessment. */
  static Distortion assessments(UnaryOperator<Assessment> other) {
    return (honest, told) ->
        Recommendations.builder()
            .from(honest)
            .assessments(honest.assessments().stream().map(other).collect(toImmutableList()))
            .build();
  }

  /** Says something else in the assessments of these names. */
  static Distortion assessments(ImmutableSet<String> kinds, UnaryOperator<Assessment> other) {
    return assessments(found -> kinds.contains(found.kind().name()) ? other.apply(found) : found);
  }

  /** Whether any of these clauses applies. */
  static Predicate<Recommendations> applying(String... ids) {
    return answer ->
        Arrays.stream(ids)
            .anyMatch(
                id ->
                    answer.findings().stream()
                        .filter(finding -> finding.clause().toString().equals(id))
                        .map(ClauseFinding::applicability)
                        .findFirst()
                        .equals(Optional.of(Applicability.APPLIES)));
  }
}
