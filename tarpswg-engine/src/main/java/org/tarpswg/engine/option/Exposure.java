// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.CourseAgents;
import org.tarpswg.engine.reading.TherapyLines;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.PriorExposure;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.ApprovalStatus;
import org.tarpswg.model.clinical.Availability;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** What the history and the place of treatment say about a regimen; it never removes an option. */
final class Exposure {
  private static final ImmutableSet<ApprovalStatus> UNLICENSED =
      ImmutableSet.of(
          ApprovalStatus.OFF_LABEL, ApprovalStatus.NOT_APPROVED, ApprovalStatus.WITHDRAWN);

  /** The alternatives of a regimen that is named as one anthracycline or the other (40a). */
  private static final ImmutableSet<Agent> ALTERNATIVES =
      ImmutableSet.of(Agent.DOXORUBICIN, Agent.EPIRUBICIN);

  private Exposure() {}

  /** Whether an agent of the regimen was given before, in whatever setting. */
  static Ternary previouslyGiven(PatientCase told, Regimen regimen) {
    return told.systemicTherapies()
        .any(course -> CourseAgents.holds(course, agent -> isOf(regimen, agent)));
  }

  /** Whether the agent is one of the regimen's; an anthracycline counts for every other one. */
  private static boolean isOf(Regimen regimen, Agent agent) {
    return regimen.agents().contains(agent)
        || (regimen.holdsAnthracycline() && agent.isAnthracycline());
  }

  /** The earlier courses that held an agent of the regimen. */
  static ImmutableList<PriorExposure> priorExposures(PatientCase told, Regimen regimen) {
    ImmutableList.Builder<PriorExposure> exposures = ImmutableList.builder();
    ImmutableList<SystemicTherapy> courses = told.systemicTherapies().entries();
    for (int i = 0; i < courses.size(); i++) {
      SystemicTherapy course = courses.get(i);
      FactPath path = FactPath.of("systemicTherapies").element(Integer.toString(i));
      for (Agent agent : sharedAgents(course, regimen)) {
        exposures.add(
            PriorExposure.builder()
                .agent(agent)
                .course(path)
                .bestResponse(course.bestResponse())
                .build());
      }
    }
    return exposures.build();
  }

  private static ImmutableSet<Agent> sharedAgents(SystemicTherapy course, Regimen regimen) {
    return CourseAgents.named(course).stream()
        .filter(agent -> isOf(regimen, agent))
        .collect(toImmutableSet());
  }

  /** What must be known of the regimen by its history and where the patient is. */
  static ImmutableSet<Caveat> caveats(PatientCase told, Regimen regimen) {
    ImmutableSet.Builder<Caveat> caveats = ImmutableSet.builder();
    if (progressedOnAnAgentOf(told, regimen)) {
      caveats.add(Caveat.PROGRESSED_BEFORE);
    }
    ImmutableSet<Availability> here =
        told.availability().entries().stream()
            .filter(entry -> entry.agent().test(agent -> isOf(regimen, agent)).isYes())
            .collect(toImmutableSet());
    if (isUnavailable(regimen, here)) {
      caveats.add(Caveat.NOT_AVAILABLE);
    }
    if (here.stream().anyMatch(entry -> entry.approval().test(UNLICENSED::contains).isYes())) {
      caveats.add(Caveat.NOT_APPROVED_LOCALLY);
    }
    if (!regimen.agents().stream().allMatch(agent -> isChecked(agent, here))) {
      caveats.add(Caveat.AVAILABILITY_NOT_CHECKED);
    }
    return caveats.build();
  }

  private static boolean progressedOnAnAgentOf(PatientCase told, Regimen regimen) {
    boolean progressesNow =
        told.disease().response().is(TumorResponse.PD).isYes()
            && TherapyLines.of(told)
                .last()
                .filter(last -> !sharedAgents(last.therapy(), regimen).isEmpty())
                .isPresent();
    return progressesNow
        || priorExposures(told, regimen).stream()
            .anyMatch(prior -> prior.bestResponse().is(TumorResponse.PD).isYes());
  }

  /** Of alternatives all must be unavailable, of a combination one is enough. */
  private static boolean isUnavailable(Regimen regimen, ImmutableSet<Availability> here) {
    return regimen == Regimen.ANTHRACYCLINE_BASED
        ? ALTERNATIVES.stream().allMatch(agent -> isUnavailable(agent, here))
        : regimen.agents().stream().anyMatch(agent -> isUnavailable(agent, here));
  }

  private static boolean isUnavailable(Agent agent, ImmutableSet<Availability> here) {
    return here.stream()
        .anyMatch(entry -> entry.agent().is(agent).and(entry.available().not()).isYes());
  }

  private static boolean isChecked(Agent agent, ImmutableSet<Availability> here) {
    return here.stream()
        .anyMatch(entry -> entry.agent().is(agent).isYes() && entry.available().isKnown());
  }
}
