// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.known.Ternary;

/** Whether the tumor is of high grade (clause 36). */
public final class Grade {

  /** As judged; else by the grade under the policy in force. */
  public static final Question<Boolean> HIGH = Question.of("high grade", Grade::high);

  private Grade() {}

  private static Reading<Boolean> high(CaseFacts facts) {
    PrimaryTumor primary = facts.patientCase().primary();
    FactSheet sheet = new FactSheet();
    Ternary judged = sheet.truth("primary.highGrade", primary.highGrade());
    if (judged.isKnown()) {
      return sheet.truth(judged);
    }
    return sheet.truth(
        sheet
            .value("primary.grade", primary.grade())
            .value()
            .map(grade -> HighGrade.of(grade, facts.policy()))
            .orElse(Ternary.UNKNOWN));
  }
}
