// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** The enemies: each a tiny recommender with one thing wrong with it. */
enum Broken implements Recommender {
  /** Upgrades a grade. */
  GRADE_CHANGED(
      (answer, of) ->
          findings(
              answer, f -> ClauseFinding.builder().from(f).grading(Grading.parse("IA")).build())),
  /** Leaves out the references. */
  CITATIONS_DROPPED(
      (answer, of) ->
          findings(
              answer, f -> ClauseFinding.builder().from(f).citations(ImmutableList.of()).build())),
  /** Takes a B for a recommendation. */
  DIRECTION_FROM_THE_GRADE(
      (answer, of) ->
          findings(answer, f -> ClauseFinding.builder().from(f).direction(Direction.FOR).build())),
  /** Leaves a clause out without a word. */
  CLAUSE_LOST(
      (answer, of) ->
          Recommendations.builder()
              .from(answer)
              .findings(answer.findings().subList(1, answer.findings().size()))
              .build()),
  /** Forgets what is missing. */
  MISSING_FORGOTTEN(
      (answer, of) ->
          findings(
              answer,
              f ->
                  ClauseFinding.builder()
                      .from(f)
                      .missingForApplicability(ImmutableList.of())
                      .build())),
  /** Reads "unknown" as "no contraindication". */
  UNKNOWN_IS_NO(Broken::withAnthracyclineAllowed),
  /** Reads the first course only. */
  FIRST_OF_A_LIST(
      (answer, of) ->
          of.systemicTherapies().entries().stream()
              .findFirst()
              .filter(course -> course.agents().isKnown())
              .map(course -> options(answer, ImmutableList.of()))
              .orElse(answer)),
  /** Takes what it can of a clock. */
  CLOCK_LEAK(
      (answer, of) ->
          ChronoUnit.YEARS.between(of.asOf(), LocalDate.now(ZoneOffset.UTC)) > 5
              ? options(answer, ImmutableList.of())
              : answer),
  /** Counts how often it was asked. */
  REMEMBERS(
      (answer, of) ->
          Counter.next() % 2 == 0
              ? answer
              : findings(answer, f -> ClauseFinding.builder().from(f).advice("again").build())),
  /** Writes in the language of the machine. */
  LOCALE_LEAK(
      (answer, of) ->
          findings(
              answer,
              f ->
                  ClauseFinding.builder()
                      .from(f)
                      .advice(String.format(Locale.getDefault(), "%d", f.clause().statement()))
                      .build())),
  /** Reads Table 5 instead of the statement. */
  ERIBULIN_FOR_LEIOMYOSARCOMA(
      (answer, of) -> asIf(answer, of, HistologicEntity.LMS, HistologicEntity.WD_LPS)),
  /** Offers what is contraindicated. */
  ANTHRACYCLINE_DESPITE_CONTRAINDICATION(
      (answer, of) ->
          of.patient().anthracyclineContraindicated().isYes()
              ? Recommendations.builder().from(answer).options(as(Ternary.NO, of).options()).build()
              : answer),
  /** Withdraws an option once something else is known. */
  OPTION_WITHDRAWN(
      (answer, of) ->
          of.primary().agentSensitivity().trabectedin().isKnown()
              ? options(answer, ImmutableList.of())
              : answer),
  /** Offers a conditional option. */
  CONDITIONAL_IS_OFFERED(
      (answer, of) ->
          options(
              answer,
              Findings.standing(answer)
                  .map(o -> TreatmentOption.builder().from(o).status(OptionStatus.OFFERED).build())
                  .collect(toImmutableList())));

  @SuppressWarnings("ImmutableEnumChecker") // the enemies are stateless but for the one that is not
  private final transient BiFunction<Recommendations, PatientCase, Recommendations> distorted;

  Broken(BiFunction<Recommendations, PatientCase, Recommendations> distorted) {
    this.distorted = distorted;
  }

  @Override
  public Recommendations recommend(PatientCase patientCase) {
    return distorted.apply(new TinyRecommender().recommend(patientCase), patientCase);
  }

  private static Recommendations findings(
      Recommendations answer, UnaryOperator<ClauseFinding> distorted) {
    return Recommendations.builder()
        .from(answer)
        .findings(answer.findings().stream().map(distorted).collect(toImmutableList()))
        .build();
  }

  private static Recommendations options(
      Recommendations answer, ImmutableList<TreatmentOption> offered) {
    return Recommendations.builder()
        .from(answer)
        .options(TreatmentOptions.builder().from(answer.options()).offered(offered).build())
        .build();
  }

  private static Recommendations as(Ternary contraindicated, PatientCase of) {
    return new TinyRecommender()
        .recommend(
            PatientCase.builder()
                .from(of)
                .patient(
                    Patient.builder()
                        .from(of.patient())
                        .anthracyclineContraindicated(contraindicated)
                        .build())
                .build());
  }

  private static Recommendations withAnthracyclineAllowed(Recommendations answer, PatientCase of) {
    return of.patient().anthracyclineContraindicated().isKnown() ? answer : as(Ternary.NO, of);
  }

  private static Recommendations asIf(
      Recommendations answer, PatientCase of, HistologicEntity entity, HistologicEntity other) {
    if (!of.primary().histology().is(Histology.of(entity)).isYes()) {
      return answer;
    }
    PrimaryTumor primary =
        PrimaryTumor.builder()
            .from(of.primary())
            .histology(Known.known(Histology.of(other)))
            .build();
    return new TinyRecommender().recommend(PatientCase.builder().from(of).primary(primary).build());
  }

  /** A memory that a recommender must not have. */
  private static final class Counter {
    private static int asked;

    static int next() {
      return asked++;
    }
  }
}
