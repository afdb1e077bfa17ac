// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Clearance;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.reading.Therapy;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.SystemicTherapyGoal;

/** Where all clauses on a question are silent: exactly there, and nowhere else. */
final class Gaps {

  /**
   * A question that clauses answer, but for a gap.
   *
   * @param question in words
   * @param where of whom it is asked
   * @param clauses the clauses that answer it
   * @param silent when none of them does
   * @param words the gap in words
   */
  record Gap(String question, Condition where, String clauses, Condition silent, String words) {

    /** That one of the clauses applies. */
    Condition isAnswered() {
      return anyOf(Claim.named(clauses).stream().map(Claim::trigger).toArray(Condition[]::new));
    }
  }

  private static final Condition FIRST_LINE_OPEN_TO_ANTHRACYCLINES =
      allOf(SystemicTherapy.FIRST_LINE, not(SystemicTherapy.ANTHRACYCLINE_CONTRAINDICATED));

  private static final Condition NO_GOAL_FOR_A_REGIMEN =
      Therapy.GOAL.isOneOf(
          ImmutableSet.of(SystemicTherapyGoal.TEST_BIOLOGY, SystemicTherapyGoal.NONE),
          "no goal for which a regimen is printed");

  static final ImmutableList<Gap> ALL =
      ImmutableList.of(
          new Gap(
              "anything at all, in scope (general clauses extended, as is the default)",
              Gates.DIAGNOSTIC_EXTENDED,
              "1-43",
              anyOf(),
              "none"),
          new Gap(
              "how to treat metastases that are accepted as present, in a histology of Table 1",
              Gates.TREATMENT,
              "18-39",
              anyOf(),
              "none"),
          new Gap(
              "which regimen, in a histology of Table 1",
              Gates.TREATMENT,
              "40 41 43",
              allOf(FIRST_LINE_OPEN_TO_ANTHRACYCLINES, NO_GOAL_FOR_A_REGIMEN),
              "first line, anthracyclines possible, and the goal is to test the biology or none:"
                  + " NS3 is pointed to, no regimen is printed"),
          new Gap(
              "which regimen, in the PEComa family and IMT",
              Gates.TREATMENT_LIMITED,
              "43h 43i",
              FIRST_LINE_OPEN_TO_ANTHRACYCLINES,
              "first line, anthracyclines possible"),
          new Gap(
              "how to follow disease that was removed, in a histology of Table 1",
              allOf(
                  Gates.DIAGNOSTIC,
                  Disease.STATUS.is(MetastaticStatus.RESECTED_NED, "all metastases were removed")),
              "34",
              not(anyOf(Clearance.BY_RESECTION, Clearance.BY_ABLATION)),
              "no complete metastasectomy is on record (R34)"));

  private Gaps() {}
}
