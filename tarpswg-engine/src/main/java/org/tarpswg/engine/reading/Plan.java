// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.AgentClass;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What the facts say about the systemic therapy that is planned; supportive drugs do not count. */
public final class Plan {
  private static final FactPath AGENTS_PATH = FactPath.of("plannedSystemicTherapy.agents");
  private static final ImmutableList<ImmutableSet<Agent>> REPRESENTATIVES = representatives();

  /**
   * The agents that are planned, against the tumor; none where no therapy is wanted and no plan
   * stands against it.
   */
  public static final Question<ImmutableSet<Agent>> AGENTS =
      Question.of("planned systemic therapy", Plan::agents);

  private Plan() {}

  /** That every one of these agents is planned. */
  public static Condition holds(ImmutableSet<Agent> agents) {
    return AGENTS.satisfies(
        planned -> planned.containsAll(agents), ValueWords.of(agents) + " planned");
  }

  /** That exactly these agents are planned. */
  public static Condition isExactly(ImmutableSet<Agent> agents) {
    return AGENTS.is(agents, "only " + ValueWords.of(agents) + " planned");
  }

  /** That an agent of this class is planned. */
  public static Condition holds(AgentClass agentClass) {
    return AGENTS.satisfies(
        planned -> planned.stream().anyMatch(agent -> agent.agentClass() == agentClass),
        "an agent of the class " + ValueWords.of(agentClass) + " planned");
  }

  /** A question whether a number of the plan passes a test. */
  static Question<Boolean> number(
      String path,
      String words,
      Function<PlannedSystemicTherapy, Known<? extends Number>> get,
      Function<Double, Boolean> test) {
    FactPath fact = FactPath.of(path);
    return Question.of(
        words,
        facts -> {
          Known<? extends Number> number = get.apply(facts.patientCase().plannedSystemicTherapy());
          Ternary passes = number.test(value -> test.apply(value.doubleValue()));
          return Facts.truth(passes, ImmutableList.of(fact), Facts.one(Facts.read(fact, number)));
        });
  }

  private static Reading<ImmutableSet<Agent>> agents(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    Known<ImmutableSet<Agent>> agents = told.plannedSystemicTherapy().agents();
    return planned(told)
        .map(
            plan ->
                new Reading<>(
                    ImmutableList.of(plan),
                    ImmutableList.<FactPath>of(),
                    Facts.one(Facts.read(AGENTS_PATH, agents))))
        .orElseGet(
            () ->
                new Reading<>(
                    REPRESENTATIVES,
                    ImmutableList.of(AGENTS_PATH),
                    Facts.one(Facts.read(AGENTS_PATH, agents))));
  }

  private static Optional<ImmutableSet<Agent>> planned(PatientCase told) {
    PlannedSystemicTherapy plan = told.plannedSystemicTherapy();
    boolean noneWanted = told.goals().systemicTherapy().is(SystemicTherapyGoal.NONE).isYes();
    if (noneWanted && !plan.agents().isKnown()) {
      return Optional.of(ImmutableSet.of());
    }
    return plan.agents()
        .value()
        .map(agents -> plan.otherAgents().isKnown() ? with(agents, Agent.OTHER) : agents)
        .map(Plan::againstTheTumor);
  }

  private static ImmutableSet<Agent> with(ImmutableSet<Agent> agents, Agent another) {
    return ImmutableSet.<Agent>builder().addAll(agents).add(another).build();
  }

  private static ImmutableSet<Agent> againstTheTumor(ImmutableSet<Agent> agents) {
    return agents.stream()
        .filter(agent -> agent.agentClass() != AgentClass.SUPPORTIVE)
        .collect(toImmutableSet());
  }

  /** One plan for each kind that rules tell apart: every regimen, every agent alone, none. */
  private static ImmutableList<ImmutableSet<Agent>> representatives() {
    Set<ImmutableSet<Agent>> plans = new LinkedHashSet<>();
    plans.add(ImmutableSet.of());
    Arrays.stream(Regimen.values()).map(Regimen::agents).forEach(plans::add);
    Arrays.stream(Agent.values()).map(ImmutableSet::<Agent>of).forEach(plans::add);
    return ImmutableList.copyOf(plans);
  }
}
