// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.guideline.ClauseId;

/** Liver-directed embolization (clause 31): the only grade C of the paper, hence ranked last. */
final class LiverEmbolization {
  static final Verdict OPTIONAL_LAST = new Verdict("OPTIONAL_LAST", VerdictFamily.DISCUSS);

  private static final ClauseId CLAUSE = ClauseId.of("31");

  private static final Reasoned VERDICT =
      Reasoned.when(
              not(Gates.TREATMENT),
              Verdict.NOT_ASSESSED,
              "metastatic disease of a histology in Table 1 is not accepted as present")
          .when(
              not(Rules.of(CLAUSE).outputs().get(0).trigger()),
              Verdict.NOT_ADDRESSED,
              "31 speaks of a large volume in the liver with little outside it")
          .otherwise(
              OPTIONAL_LAST, "31: optional, after what statements 24 and 25 support or discuss");

  private LiverEmbolization() {}

  static Assessment of(Lines lines) {
    return lines
        .judge(AssessmentKind.LIVER_EMBOLIZATION, VERDICT)
        .lines(
            Lines.unlessNo(
                ImmutableList.of(
                    lines.due("EMBOLIZATION", lines.finding("31").advice(), "31").build())))
        .clauses(ImmutableList.of(CLAUSE))
        .readings(ImmutableSet.of("R35"))
        .build();
  }
}
