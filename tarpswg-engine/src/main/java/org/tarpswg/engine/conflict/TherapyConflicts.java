// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.deviation;
import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.reading.CountRange;
import org.tarpswg.engine.reading.CourseAgents;
import org.tarpswg.engine.reading.HistologyCodes;
import org.tarpswg.engine.reading.NamedSubtypes;
import org.tarpswg.engine.reading.TherapyLines;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Systemic therapy: response and line against the history, plans and acts against clauses. */
final class TherapyConflicts {
  private static final FactPath RESPONSE = FactPath.of("disease.response");
  private static final FactPath LINE = FactPath.of("plannedSystemicTherapy.line");
  private static final FactPath PLANNED = FactPath.of("plannedSystemicTherapy.agents");

  static final ConflictRow RESPONSE_WITHOUT_THERAPY =
      flag("RESPONSE_WITHOUT_THERAPY")
          .between(Side.of(TherapyConflicts::response), HistorySides.noSystemicTherapy())
          .reads("the history: a regression under observation is no response to a drug")
          .bearsOn("19", "25", "32", "36");

  static final ConflictRow RESPONSE_AGAINST_LINE =
      flag("RESPONSE_AGAINST_LINE")
          .between(Side.of(TherapyConflicts::responseAgainstLine))
          .reads(
              "the current response: where it is better, the record of the line is stale;"
                  + " where it is worse, the disease has progressed since its best")
          .bearsOn("19", "25", "32", "36");

  static final ConflictRow BEST_RESPONSE_AGAINST_FOCUS =
      flag("BEST_RESPONSE_AGAINST_FOCUS")
          .between(
              Side.of(TherapyConflicts::bestResponseOnly),
              Side.value(
                  "disease.progressingFoci",
                  of -> of.disease().progressingFoci(),
                  foci -> !foci.isEmpty(),
                  "progression of"))
          .reads("neither: how the disease responds today is asked for")
          .bearsOn("19", "25", "32", "36");

  static final ConflictRow RESPONSE_WITHOUT_LINE =
      flag("RESPONSE_WITHOUT_LINE")
          .between(
              Side.of(TherapyConflicts::response), Side.of(TherapyConflicts::periOperativeOnly))
          .reads("the response: a course may have been for advanced disease after all")
          .bearsOn("19", "25", "32", "36");

  static final ConflictRow REGRESSION_AGAINST_LINE =
      flag("PROGRESSION_AGAINST_REGRESSION")
          .between(
              Side.told(
                  "disease.clearRegression",
                  of -> of.disease().clearRegression(),
                  Ternary.YES,
                  "clear regression"),
              Side.of(TherapyConflicts::progressionOnly))
          .reads("the regression: it is told of today")
          .bearsOn("19", "25", "32", "36");

  static final ConflictRow LINE_AGAINST_HISTORY =
      flag("LINE_AGAINST_HISTORY")
          .between(Side.of(TherapyConflicts::lineAgainstHistory))
          .reads("the line that is stated")
          .bearsOn(Clauses.ON_SYSTEMIC_OPTIONS);

  static final ConflictRow DOSE_WITHOUT_AGENT =
      flag("ANTHRACYCLINE_DOSE_AGAINST_AGENTS")
          .between(Side.of(TherapyConflicts::doseWithoutAgent))
          .reads("the dose: an agent can be left out")
          .bearsOn(Clauses.ON_SYSTEMIC_OPTIONS);

  static final ConflictRow ANTHRACYCLINE_PLANNED =
      deviation("ANTHRACYCLINE_PLANNED")
          .between(
              Side.value(
                  PLANNED.text(),
                  of -> of.plannedSystemicTherapy().agents(),
                  agents -> agents.stream().anyMatch(Agent::isAnthracycline),
                  "a plan of"),
              Side.told(
                  "patient.anthracyclineContraindicated",
                  of -> of.patient().anthracyclineContraindicated(),
                  Ternary.YES,
                  "anthracyclines contraindicated"))
          .reads("both: nothing is overruled, the plan stands against the contraindication")
          .bearsOn("40a", "40b", "41a", "41b", "43f");

  static final ConflictRow PAZOPANIB_IN_LIPOSARCOMA =
      deviation("PAZOPANIB_IN_LIPOSARCOMA")
          .between(
              Side.of(TherapyConflicts::pazopanib),
              Side.value(
                  "primary.histology",
                  HistologyCodes::histology,
                  histology -> histology.is(NamedSubtypes.LIPOSARCOMA::contains).isYes(),
                  "histology"))
          .reads("both: nothing is overruled, the drug is outside what 43d speaks of")
          .bearsOn("43d");

  private TherapyConflicts() {}

  /** A response, a regression or a time of stability: each is told of a therapy. */
  private static Optional<Held> response(PatientCase of) {
    DiseaseCourse disease = of.disease();
    ImmutableList.Builder<FactPath> told = ImmutableList.builder();
    if (disease.response().isKnown()) {
      told.add(RESPONSE);
    }
    if (disease.clearRegression().isYes()) {
      told.add(FactPath.of("disease.clearRegression"));
    }
    if (disease.stableDiseaseMonths().isKnown()) {
      told.add(FactPath.of("disease.stableDiseaseMonths"));
    }
    ImmutableList<FactPath> facts = told.build();
    return facts.isEmpty() ? Optional.empty() : Held.by("a response to systemic therapy", facts);
  }

  private static Optional<Held> responseAgainstLine(PatientCase of) {
    return of.disease()
        .response()
        .value()
        .flatMap(
            current ->
                TherapyLines.of(of).last().flatMap(line -> responseAgainstLine(current, line)));
  }

  private static Optional<Held> responseAgainstLine(
      TumorResponse current, TherapyLines.Course line) {
    Known<TumorResponse> best = line.therapy().bestResponse();
    return best.is(current).isNo()
        ? Held.by(
            "a current response of " + current + " beside " + best + " as best of the latest line",
            RESPONSE.text(),
            path(line))
        : Optional.empty();
  }

  /** A best response other than progression, where nothing is told of the response today. */
  private static Optional<Held> bestResponseOnly(PatientCase of) {
    return of.disease().response().isKnown() || of.disease().clearRegression().isYes()
        ? Optional.empty()
        : TherapyLines.of(of).last().flatMap(TherapyConflicts::bestResponse);
  }

  private static Optional<Held> bestResponse(TherapyLines.Course line) {
    Known<TumorResponse> best = line.therapy().bestResponse();
    return best.is(TumorResponse.PD).isNo()
        ? Held.by(best + " as best of the latest line", path(line))
        : Optional.empty();
  }

  /** Courses are listed, all of them, and none was for advanced disease. */
  private static Optional<Held> periOperativeOnly(PatientCase of) {
    boolean none =
        of.systemicTherapies().complete().isYes()
            && !of.systemicTherapies().entries().isEmpty()
            && TherapyLines.of(of).number().equals(CountRange.NONE);
    return none
        ? Held.by("no line for advanced disease", "systemicTherapies.complete")
        : Optional.empty();
  }

  /** The latest line brought progression at best, and nothing is told of the response today. */
  private static Optional<Held> progressionOnly(PatientCase of) {
    return of.disease().response().isKnown()
        ? Optional.empty()
        : TherapyLines.of(of)
            .last()
            .filter(line -> line.therapy().bestResponse().is(TumorResponse.PD).isYes())
            .flatMap(line -> Held.by("progression as best of the latest line", path(line)));
  }

  private static String path(TherapyLines.Course line) {
    return HistorySides.THERAPIES
        .element(Integer.toString(line.place()))
        .field("bestResponse")
        .text();
  }

  private static Optional<Held> lineAgainstHistory(PatientCase of) {
    return of.plannedSystemicTherapy()
        .line()
        .value()
        .flatMap(stated -> lineAgainstHistory(stated, TherapyLines.of(of).next(), of));
  }

  private static Optional<Held> lineAgainstHistory(int stated, CountRange counted, PatientCase of) {
    if (counted.allows(stated)) {
      return Optional.empty();
    }
    ImmutableList.Builder<FactPath> facts = ImmutableList.<FactPath>builder().add(LINE);
    facts.addAll(HistorySides.therapies(of, course -> course.setting().isKnown(), "setting"));
    if (stated > counted.most()) {
      facts.add(HistorySides.THERAPIES.complete());
    }
    return Held.by(
        "line " + stated + " as stated beside " + counted + " as counted", facts.build());
  }

  private static Optional<Held> doseWithoutAgent(PatientCase of) {
    ImmutableList<FactPath> facts =
        HistorySides.therapies(
            of, TherapyConflicts::isDoseWithoutAgent, "agents", "cumulativeAnthracyclineMgPerM2");
    return facts.isEmpty()
        ? Optional.empty()
        : Held.by("a dose of an anthracycline beside agents without one", facts);
  }

  private static boolean isDoseWithoutAgent(SystemicTherapy course) {
    return course.cumulativeAnthracyclineMgPerM2().isKnown()
        && CourseAgents.holds(course, Agent::isAnthracycline).isNo();
  }

  private static Optional<Held> pazopanib(PatientCase of) {
    ImmutableList.Builder<FactPath> told = ImmutableList.builder();
    if (isPazopanib(of.plannedSystemicTherapy().agents())) {
      told.add(PLANNED);
    }
    told.addAll(HistorySides.therapies(of, TherapyConflicts::wasPazopanib, "agents"));
    ImmutableList<FactPath> facts = told.build();
    return facts.isEmpty() ? Optional.empty() : Held.by("pazopanib planned or given", facts);
  }

  private static boolean wasPazopanib(SystemicTherapy course) {
    return isPazopanib(course.agents());
  }

  private static boolean isPazopanib(Known<ImmutableSet<Agent>> agents) {
    return agents.test(told -> told.contains(Agent.PAZOPANIB)).isYes();
  }
}
