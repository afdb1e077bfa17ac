// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.AgentDose;
import org.tarpswg.model.clinical.Coding;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.known.Ternary;

/**
 * The agents of a course, wherever they are told: among its agents, its doses or its codes. An
 * agent that has no constant can be any.
 */
public final class CourseAgents {
  private CourseAgents() {}

  /** The agents that are named. */
  public static ImmutableSet<Agent> named(SystemicTherapy course) {
    Stream<Agent> agents = course.agents().value().stream().flatMap(ImmutableSet::stream);
    Stream<Agent> dosed =
        course.doses().entries().stream()
            .map(AgentDose::agent)
            .flatMap(agent -> agent.value().stream());
    Stream<Agent> coded =
        course.agentCodes().entries().stream().flatMap(coding -> meaning(coding).stream());
    return Stream.of(agents, dosed, coded)
        .flatMap(stream -> stream)
        .filter(agent -> agent != Agent.OTHER)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The agent of a code, where it can mean one only. */
  private static ImmutableSet<Agent> meaning(Coding coding) {
    if (coding.system().value().isEmpty() || coding.code().value().isEmpty()) {
      return ImmutableSet.of();
    }
    ImmutableSet<Agent> agents =
        Evidence.edition2018()
            .terminology()
            .agents(coding.system().value().get(), coding.code().value().get());
    return agents.size() == 1 ? agents : ImmutableSet.of();
  }

  /** Whether the course held such an agent: NO only if all its agents are known by name. */
  public static Ternary holds(SystemicTherapy course, Predicate<Agent> test) {
    if (named(course).stream().anyMatch(test)) {
      return Ternary.YES;
    }
    return isKnownByName(course) ? Ternary.NO : Ternary.UNKNOWN;
  }

  /** Whether every agent of the course is known by name. */
  static boolean isKnownByName(SystemicTherapy course) {
    return !course.otherAgents().isKnown()
        && course.agents().test(agents -> !agents.contains(Agent.OTHER)).isYes();
  }
}
