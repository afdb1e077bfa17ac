// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.stream.Stream;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Evolving;

/** An answer is whole: every clause, and every part of it, has its place. */
@Evolving
public final class CompletenessLaws {
  private CompletenessLaws() {}

  /**
   * Each of the 56 clauses is judged or named as not ruled, in printed order, and the answer says
   * so.
   */
  public static Premise everyClauseIsJudgedOrNamedAsNotRuled(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableList<ClauseId> judged =
        answer.findings().stream().map(ClauseFinding::clause).collect(toImmutableList());
    ImmutableList<ClauseId> all =
        Stream.concat(judged.stream(), answer.unruled().stream())
            .sorted()
            .collect(toImmutableList());
    Breach.unless(
        all.equals(ClauseId.all()) && Ordering.natural().isStrictlyOrdered(judged),
        patientCase,
        () -> "Judged " + judged + ", not ruled " + answer.unruled());
    Breach.unless(
        answer.notices().contains(Notice.INCOMPLETE) == !answer.unruled().isEmpty()
            && answer.notices().contains(Notice.LIMITS_OF_USE)
            && answer.notices().contains(Notice.SUCCESSOR_EDITION),
        patientCase,
        () -> "Not ruled " + answer.unruled() + ", notices " + answer.notices());
    return Premise.HELD;
  }

  /**
   * F78: a clause with parts applies as the Kleene "or" of them, and is out of scope if all are.
   */
  public static Premise aClauseAppliesAsOneOfItsPartsDoes(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableList<ClauseFinding> withParts =
        answer.findings().stream()
            .filter(finding -> !finding.parts().isEmpty())
            .collect(toImmutableList());
    for (ClauseFinding clause : withParts) {
      ImmutableList<Applicability> parts =
          clause.parts().stream().map(Finding::applicability).collect(toImmutableList());
      Breach.unless(
          clause.applicability() == joined(parts),
          patientCase,
          () -> clause.clause() + " is " + clause.applicability() + ", its parts are " + parts);
    }
    if (withParts.isEmpty()) {
      return Premise.NOT_RULED;
    }
    return Premise.of(withParts.stream().anyMatch(c -> c.applicability() == Applicability.APPLIES));
  }

  private static Applicability joined(ImmutableList<Applicability> parts) {
    if (parts.contains(Applicability.APPLIES)) {
      return Applicability.APPLIES;
    }
    if (parts.contains(Applicability.UNDETERMINED)) {
      return Applicability.UNDETERMINED;
    }
    return parts.contains(Applicability.DOES_NOT_APPLY)
        ? Applicability.DOES_NOT_APPLY
        : Applicability.OUT_OF_SCOPE;
  }
}
