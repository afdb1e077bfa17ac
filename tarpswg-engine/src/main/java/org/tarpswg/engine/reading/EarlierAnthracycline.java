// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/**
 * Whether an anthracycline was given for advanced disease. The agents of a course tell, or a
 * cumulative dose; a first line that is stated leaves no room for such a course (R18), unless one
 * for advanced disease is listed.
 */
final class EarlierAnthracycline {
  private static final FactPath LINE = FactPath.of("plannedSystemicTherapy.line");
  private static final FactPath COURSES = FactPath.of("systemicTherapies");
  private static final String SETTING = "setting";
  private static final String AGENTS = "agents";
  private static final String CODE = "agentCodes[*].code"; // it would name an agent told otherwise
  private static final String DOSE = "cumulativeAnthracyclineMgPerM2";

  private final PatientCase told;
  private final ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
  private final ImmutableList.Builder<FactReading> read = ImmutableList.builder();

  private EarlierAnthracycline(PatientCase told) {
    this.told = told;
  }

  static Reading<Boolean> read(CaseFacts facts) {
    return new EarlierAnthracycline(facts.patientCase()).read();
  }

  private Reading<Boolean> read() {
    ImmutableList<SystemicTherapy> courses = told.systemicTherapies().entries();
    for (int place = 0; place < courses.size(); place++) {
      readCourse(COURSES.element(Integer.toString(place)), courses.get(place));
    }
    unknown.addAll(
        Unlisted.facts("systemicTherapies", told.systemicTherapies(), SETTING, AGENTS, DOSE));
    read.add(Facts.read(COURSES.complete(), told.systemicTherapies().complete()));
    Ternary given = told.systemicTherapies().any(EarlierAnthracycline::isAdvancedAnthracycline);
    return Facts.truth(given.isKnown() ? given : byTheLine(), unknown.build(), read.build());
  }

  /** What a stated first line says where the history is open. */
  private Ternary byTheLine() {
    Known<Integer> line = told.plannedSystemicTherapy().line();
    if (!TherapyLines.of(told).advanced().isEmpty()) {
      return Ternary.UNKNOWN;
    }
    read.add(Facts.read(LINE, line));
    if (!line.isKnown()) {
      unknown.add(LINE);
    }
    return line.is(1).isYes() ? Ternary.NO : Ternary.UNKNOWN;
  }

  private void readCourse(FactPath path, SystemicTherapy course) {
    read.add(Facts.read(path.field(SETTING), course.setting()));
    read.add(Facts.read(path.field(AGENTS), course.agents()));
    read.add(Facts.read(path.field(DOSE), course.cumulativeAnthracyclineMgPerM2()));
    if (isAdvancedAnthracycline(course).isKnown()) {
      return;
    }
    if (!course.setting().isKnown()) {
      unknown.add(path.field(SETTING));
    }
    if (!isAnthracycline(course).isKnown()) {
      if (!course.agents().isKnown()) {
        unknown.add(path.field(AGENTS));
      } else if (!course.agentCodes().complete().isYes()) {
        unknown.add(path.field(CODE));
      }
      unknown.add(path.field(DOSE));
    }
  }

  private static Ternary isAdvancedAnthracycline(SystemicTherapy course) {
    return course.setting().is(TherapySetting.ADVANCED).and(isAnthracycline(course));
  }

  private static Ternary isAnthracycline(SystemicTherapy course) {
    return CourseAgents.holds(course, Agent::isAnthracycline)
        .or(Ternary.of(course.cumulativeAnthracyclineMgPerM2().isKnown()));
  }
}
