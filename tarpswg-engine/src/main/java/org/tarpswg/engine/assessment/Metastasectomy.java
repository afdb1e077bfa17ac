// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.guideline.NarrativePoint.NL1;
import static org.tarpswg.model.guideline.NarrativePoint.NL5;
import static org.tarpswg.model.guideline.NarrativePoint.NL6;
import static org.tarpswg.model.guideline.NarrativePoint.NS1;
import static org.tarpswg.model.guideline.NarrativePoint.NS2;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.IntraAbdominalMetastases;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.VerdictFamily;

/**
 * Candidacy for metastasectomy: statements 24 and 25 with 18, 28, 32 and 36 and the narrative. The
 * first rung that holds gives the verdict; none of them is an order.
 */
final class Metastasectomy {
  static final Verdict NOT_SUPPORTED = new Verdict("NOT_SUPPORTED", VerdictFamily.NEGATIVE);
  static final Verdict PALLIATIVE =
      new Verdict("PALLIATIVE_RESECTION_MAY_BE_CONSIDERED", VerdictFamily.PALLIATIVE);
  static final Verdict SYSTEMIC_FIRST =
      new Verdict("NOT_SUPPORTED_SYSTEMIC_FIRST", VerdictFamily.NEGATIVE);
  static final Verdict NOT_UPFRONT = new Verdict("NOT_SUPPORTED_UPFRONT", VerdictFamily.NEGATIVE);
  static final Verdict AFTER_RESPONSE =
      new Verdict("DISCUSS_AFTER_RESPONSE", VerdictFamily.DISCUSS);
  static final Verdict DISCOURAGED = new Verdict("DISCOURAGED", VerdictFamily.DISCUSS);
  static final Verdict MIXED = new Verdict("DISCUSS_MIXED", VerdictFamily.DISCUSS);
  static final Verdict NOT_FAVORED = new Verdict("NOT_FAVORED", VerdictFamily.DISCUSS);
  static final Verdict SUPPORTED = new Verdict("SUPPORTED", VerdictFamily.SUPPORTED);

  private static final Condition UNFAVORABLE =
      allOf(
              not(ResectionCriteria.LOW_VOLUME),
              not(ResectionCriteria.LONG_INTERVAL),
              not(ResectionCriteria.RESPONDED))
          .as("every feature of statement 25 that arises is unfavorable");

  private static final Condition FAVORABLE =
      allOf(
              ResectionCriteria.LOW_VOLUME,
              ResectionCriteria.LONG_INTERVAL,
              anyOf(ResectionCriteria.RESPONDED, ResectionCriteria.RESPONSE_NOT_APPLICABLE))
          .as("every feature of statement 25 that arises is favorable");

  static final Reasoned CANDIDACY =
      Reasoned.when(
              not(Gates.TREATMENT),
              Verdict.NOT_ASSESSED,
              "metastatic disease of a histology in Table 1 is not accepted as present")
          .when(
              not(ResectionCriteria.FIT),
              NOT_SUPPORTED,
              "24c: performance status or anticipated morbidity stand against an operation")
          .when(
              ResectionCriteria.PALLIATIVE,
              PALLIATIVE,
              "24b: palliation of a symptom or of a progressing focus; 18 asks for counseling, and"
                  + " 32 allows no other operation where disease is multifocal")
          .when(
              not(ResectionCriteria.ALL_MANAGEABLE),
              SYSTEMIC_FIRST,
              "24b: not every metastasis can be resected or ablated; NS1 puts systemic therapy"
                  + " first, and the question comes back after a response")
          .when(
              allOf(
                  anyOf(ResectionCriteria.STILL_SYNCHRONOUS, IntraAbdominalMetastases.MULTIFOCAL),
                  not(ResectionCriteria.RESPONDED)),
              NOT_UPFRONT,
              "NS1, NL6 and 32: synchronous or multifocal disease without a response is not"
                  + " operated on first")
          .when(
              LocalPlan.JUDGED_INCOMPLETE.is(true, "a complete resection is judged unlikely"),
              SYSTEMIC_FIRST,
              "18 and 32: a resection that leaves tumor behind is judged likely; an incomplete one"
                  + " is palliation or nothing")
          .when(
              ResectionCriteria.STILL_SYNCHRONOUS,
              AFTER_RESPONSE,
              "NS2: after a response resection may be discussed; 24a is staged with the primary")
          .when(
              not(ResectionCriteria.PRIMARY_CLEARED),
              NOT_SUPPORTED,
              "24a: the primary is not cleared")
          .when(
              IntraAbdominalMetastases.MULTIFOCAL,
              AFTER_RESPONSE,
              "NS2: after a response resection may be discussed, though 32 read literally keeps"
                  + " surgery for palliation")
          .when(
              allOf(
                  ResectionCriteria.RECURRED_AFTER_METASTASECTOMY,
                  ResectionCriteria.DISCOURAGED,
                  not(ResectionCriteria.SOME_FEATURE)),
              DISCOURAGED,
              "36b: another resection is discouraged, and no feature of 25 speaks for it")
          .when(
              allOf(ResectionCriteria.RECURRED_AFTER_METASTASECTOMY, ResectionCriteria.DISCOURAGED),
              MIXED,
              "36: a favorable feature stands against what 36b discourages")
          .when(UNFAVORABLE, NOT_FAVORED, "25: no feature speaks for an operation")
          .when(not(FAVORABLE), MIXED, "25: the features disagree")
          .otherwise(SUPPORTED, "24 and 25: every criterion is met and every feature favorable");

  private Metastasectomy() {}

  static Assessment of(Lines lines) {
    Assessment.Builder begun = lines.judge(AssessmentKind.METASTASECTOMY, CANDIDACY);
    boolean arises = !begun.build().possible().equals(ImmutableSet.of(Verdict.NOT_ASSESSED.name()));
    return begun
        .lines(arises ? CandidacyLines.of(lines) : ImmutableList.of())
        .clauses(Lines.clauses("18", "19", "22", "24", "25", "28", "32", "36"))
        .narrative(Lines.points(NL1, NL5, NL6, NS1, NS2))
        .readings(ImmutableSet.of("R21", "R22", "R28", "R30", "R31", "R37", "R47", "R48"))
        .build();
  }
}
