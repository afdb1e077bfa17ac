// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;

/** What the facts say about systemic therapy: its goal, its line, and what went before. */
public final class Therapy {
  private static final FactPath LINE_PATH = FactPath.of("plannedSystemicTherapy.line");
  private static final FactPath COURSES_PATH = FactPath.of("systemicTherapies");

  /** A line of therapy in metastatic disease, as far as clauses tell lines apart. */
  public enum Line {
    /** The first. */
    FIRST,
    /** The second or a later one. */
    LATER
  }

  /** What systemic therapy is meant to achieve. */
  public static final Question<SystemicTherapyGoal> GOAL =
      Facts.choice(
          "goals.systemicTherapy", SystemicTherapyGoal.class, c -> c.goals().systemicTherapy());

  /** The judgement that anthracyclines are contraindicated. */
  public static final Question<Boolean> ANTHRACYCLINE_CONTRAINDICATED =
      Facts.truth(
          "patient.anthracyclineContraindicated", c -> c.patient().anthracyclineContraindicated());

  /** Which line comes next: as stated, else counted from courses for advanced disease (R4). */
  public static final Question<Line> LINE = Question.of("line of therapy", Therapy::line);

  /** Whether an anthracycline was given for advanced disease. */
  public static final Question<Boolean> ANTHRACYCLINE_GIVEN =
      Question.of("anthracycline given for advanced disease", EarlierAnthracycline::read);

  /** Whether it is time to evaluate the response. */
  public static final Question<Boolean> RESPONSE_EVALUATION_DUE =
      Facts.truth("goals.responseEvaluationDue", c -> c.goals().responseEvaluationDue());

  private Therapy() {}

  private static Reading<Line> line(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    Known<Integer> stated = told.plannedSystemicTherapy().line();
    Known<Line> line =
        stated.map(number -> number == 1 ? Line.FIRST : Line.LATER).orDerived(fromHistory(told));
    ImmutableList.Builder<FactReading> read = ImmutableList.builder();
    read.add(Facts.read(LINE_PATH, stated));
    read.addAll(courses(told));
    return line.value()
        .map(
            known ->
                new Reading<>(ImmutableList.of(known), ImmutableList.<FactPath>of(), read.build()))
        .orElseGet(
            () ->
                new Reading<>(
                    ImmutableList.copyOf(Line.values()), unknownOfLine(told), read.build()));
  }

  private static Known<Line> fromHistory(PatientCase told) {
    CountRange lines = TherapyLines.of(told).number();
    if (lines.isAtLeast(1).isKnown()) {
      return Known.known(lines.isAtLeast(1).isYes() ? Line.LATER : Line.FIRST);
    }
    return Known.unknown();
  }

  private static ImmutableList<FactPath> unknownOfLine(PatientCase told) {
    ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
    unknown.add(LINE_PATH);
    ImmutableList<SystemicTherapy> courses = told.systemicTherapies().entries();
    for (int i = 0; i < courses.size(); i++) {
      if (!courses.get(i).setting().isKnown()) {
        unknown.add(course(i).field("setting"));
      }
    }
    return unknown
        .addAll(Unlisted.facts("systemicTherapies", told.systemicTherapies(), "setting"))
        .build();
  }

  private static ImmutableList<FactReading> courses(PatientCase told) {
    ImmutableList.Builder<FactReading> read = ImmutableList.builder();
    ImmutableList<SystemicTherapy> courses = told.systemicTherapies().entries();
    for (int i = 0; i < courses.size(); i++) {
      read.add(Facts.read(course(i).field("setting"), courses.get(i).setting()));
    }
    return read.add(Facts.read(COURSES_PATH.complete(), told.systemicTherapies().complete()))
        .build();
  }

  private static FactPath course(int place) {
    return COURSES_PATH.element(Integer.toString(place));
  }
}
