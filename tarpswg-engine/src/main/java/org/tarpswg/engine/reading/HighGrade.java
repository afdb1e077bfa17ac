// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.TumorGrade;
import org.tarpswg.model.known.Ternary;

/** Whether a tumor grade is "high" (clause 36), where no judgement says so. */
public final class HighGrade {
  private HighGrade() {}

  /**
   * FNCLCC 3 or high; FNCLCC 2 only by {@link Policy#twoTierGrading()}; not graded leaves it open.
   */
  public static Ternary of(TumorGrade grade, Policy policy) {
    return switch (grade) {
      case FNCLCC_3, HIGH -> Ternary.YES;
      case FNCLCC_2 -> Ternary.of(policy.twoTierGrading());
      case FNCLCC_1, LOW -> Ternary.NO;
      case NOT_GRADED -> Ternary.UNKNOWN;
    };
  }
}
