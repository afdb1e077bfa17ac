// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
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

  private Exposure() {}

  /** Whether an agent of the regimen was given before, in whatever setting. */
  static Ternary previouslyGiven(PatientCase told, Regimen regimen) {
    return told.systemicTherapies()
        .any(course -> course.agents().test(agents -> shares(agents, regimen)));
  }

  private static boolean shares(Collection<Agent> agents, Regimen regimen) {
    return agents.stream().anyMatch(regimen.agents()::contains);
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
    return course
        .agents()
        .value()
        .map(agents -> Sets.intersection(regimen.agents(), agents).immutableCopy())
        .orElse(ImmutableSet.of());
  }

  /** What must be known of the regimen by its history and where the patient is. */
  static ImmutableSet<Caveat> caveats(PatientCase told, Regimen regimen) {
    ImmutableSet.Builder<Caveat> caveats = ImmutableSet.builder();
    boolean progressed =
        priorExposures(told, regimen).stream()
            .anyMatch(prior -> prior.bestResponse().is(TumorResponse.PD).isYes());
    if (progressed) {
      caveats.add(Caveat.PROGRESSED_BEFORE);
    }
    ImmutableSet<Availability> here =
        told.availability().entries().stream()
            .filter(entry -> entry.agent().test(regimen.agents()::contains).isYes())
            .collect(toImmutableSet());
    if (here.stream().anyMatch(entry -> entry.available().isNo())) {
      caveats.add(Caveat.NOT_AVAILABLE);
    }
    if (here.stream().anyMatch(entry -> entry.approval().test(UNLICENSED::contains).isYes())) {
      caveats.add(Caveat.NOT_APPROVED_LOCALLY);
    }
    if (here.stream().allMatch(entry -> entry.available() == Ternary.UNKNOWN)) {
      caveats.add(Caveat.AVAILABILITY_NOT_CHECKED);
    }
    return caveats.build();
  }
}
