// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.clinical.Goals;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.SystemicTherapyGoal;

/** The facts of a goals, in the order of the data dictionary. */
final class GoalsFacts {
  static final RecordType<Goals, Goals.Builder> TYPE =
      RecordType.of("Goals", Goals::builder, Goals.Builder::build)
          .value(
              "systemicTherapy",
              "goal of systemic therapy",
              "CX2",
              Domain.choice(SystemicTherapyGoal.class),
              Goals::systemicTherapy,
              Goals.Builder::systemicTherapy)
          .value(
              "localTherapy",
              "intent of local therapy",
              "CX3",
              Domain.choice(LocalTherapyIntent.class),
              Goals::localTherapy,
              Goals.Builder::localTherapy)
          .ternary(
              "researchTissueWanted",
              "tissue wanted for research",
              "CX6",
              Goals::researchTissueWanted,
              Goals.Builder::researchTissueWanted)
          .ternary(
              "responseEvaluationDue",
              "response evaluation due",
              "CX7",
              Goals::responseEvaluationDue,
              Goals.Builder::responseEvaluationDue)
          .end();

  private GoalsFacts() {}
}
