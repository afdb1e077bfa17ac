// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.OUTSTANDING;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.CareGiven;
import org.tarpswg.engine.reading.Plan;
import org.tarpswg.engine.reading.PlannedDose;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.AgentClass;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * What has become of the clauses on systemic therapy, by what is planned. A clause that says
 * "should" is outstanding where the plan is another; one that says "can" is then simply not chosen.
 */
final class SystemicPlan {
  private static final Condition SINGLE_AGENT_IFOSFAMIDE = exactly(Regimen.IFOSFAMIDE);

  /** There is nothing to track. */
  static final Ladder<Fulfillment> NOT_TRACKED = Ladder.always(Fulfillment.NOT_TRACKED);

  static final Ladder<Fulfillment> TRIAL_CONSIDERED_AND_REFERRED =
      should(
          allOf(
              CareGiven.TRIAL_CONSIDERED.is(true, "a clinical trial was considered"),
              CareGiven.REFERRED_TO_ACADEMIC_CENTER.is(
                  true, "the patient was referred to an academic center")));

  static final Ladder<Fulfillment> ANTHRACYCLINE = should(Plan.holds(AgentClass.ANTHRACYCLINE));

  static final Ladder<Fulfillment> DOXORUBICIN_AND_OLARATUMAB =
      should(holds(Regimen.DOXORUBICIN_OLARATUMAB));

  static final Ladder<Fulfillment> DOXORUBICIN_COMBINED =
      can(
          Plan.AGENTS.satisfies(
              planned -> planned.contains(Agent.DOXORUBICIN) && planned.size() > 1,
              "doxorubicin with another agent planned"));

  static final Ladder<Fulfillment> DOXORUBICIN_AND_DACARBAZINE =
      should(holds(Regimen.DOXORUBICIN_DACARBAZINE));

  static final Ladder<Fulfillment> IFOSFAMIDE_ALONE = can(SINGLE_AGENT_IFOSFAMIDE);

  static final Ladder<Fulfillment> IFOSFAMIDE_FOR_14_DAYS = scheduled(PlannedDose.INFUSIONAL);

  static final Ladder<Fulfillment> IFOSFAMIDE_IN_HIGH_DOSE = scheduled(PlannedDose.HIGH_DOSE);

  static final Ladder<Fulfillment> TRABECTEDIN = can(holds(Regimen.TRABECTEDIN));

  static final Ladder<Fulfillment> ERIBULIN = can(holds(Regimen.ERIBULIN));

  static final Ladder<Fulfillment> PAZOPANIB = can(holds(Regimen.PAZOPANIB));

  static final Ladder<Fulfillment> GEMCITABINE =
      can(
          anyOf(
              exactly(Regimen.GEMCITABINE),
              exactly(Regimen.GEMCITABINE_DOCETAXEL),
              exactly(Regimen.GEMCITABINE_DACARBAZINE)));

  static final Ladder<Fulfillment> DACARBAZINE =
      can(
          Plan.AGENTS.satisfies(
              planned ->
                  planned.contains(Agent.DACARBAZINE)
                      && planned.stream()
                          .allMatch(agent -> agent == Agent.DACARBAZINE || agent.isAnthracycline()),
              "dacarbazine planned, alone or with an anthracycline"));

  static final Ladder<Fulfillment> ANTIANGIOGENIC =
      can(anyOf(holds(Regimen.SUNITINIB), holds(Regimen.PAZOPANIB), holds(Regimen.TEMOZOLOMIDE)));

  static final Ladder<Fulfillment> MTOR_INHIBITOR = can(Plan.holds(AgentClass.MTOR_INHIBITOR));

  static final Ladder<Fulfillment> ALK_INHIBITOR = can(Plan.holds(AgentClass.ALK_INHIBITOR));

  private SystemicPlan() {}

  private static Ladder<Fulfillment> should(Condition done) {
    return Ladder.when(done, DONE).otherwise(OUTSTANDING);
  }

  private static Ladder<Fulfillment> can(Condition done) {
    return Ladder.when(done, DONE).otherwise(Fulfillment.NOT_TRACKED);
  }

  private static Ladder<Fulfillment> scheduled(Condition schedule) {
    return Ladder.when(allOf(SINGLE_AGENT_IFOSFAMIDE, schedule), DONE)
        .when(SINGLE_AGENT_IFOSFAMIDE, OUTSTANDING)
        .otherwise(Fulfillment.NOT_TRACKED);
  }

  private static Condition holds(Regimen regimen) {
    return Plan.holds(ImmutableSet.copyOf(regimen.agents()));
  }

  private static Condition exactly(Regimen regimen) {
    return Plan.isExactly(ImmutableSet.copyOf(regimen.agents()));
  }
}
