// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import java.util.Optional;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.Contradiction;

/** Facts that disagree are carried in the answer: never refused, never passed over. */
@Evolving
public final class ConflictLaws {
  private ConflictLaws() {}

  /** F74, F87: facts that disagree are told by their code, with the facts and what was read. */
  public static Premise factsThatDisagreeAreTold(
      Recommender recommender, Contradiction contradiction) {
    Recommendations answer = recommender.recommend(contradiction.patientCase());
    if (!answer.unruled().isEmpty()) {
      return Premise.NOT_RULED; // a conflict may bear on nothing that is ruled
    }
    Optional<Conflict> told =
        answer.conflicts().stream()
            .filter(conflict -> conflict.code().equals(contradiction.code()))
            .findFirst();
    Breach.unless(
        told.filter(conflict -> conflict.kind() == contradiction.kind()).isPresent(),
        contradiction.patientCase(),
        () -> contradiction.code() + " is not told, or not as a " + contradiction.kind());
    told.ifPresent(
        conflict ->
            Breach.unless(
                !conflict.facts().isEmpty() && !conflict.used().isBlank(),
                contradiction.patientCase(),
                () -> conflict.code() + " names no facts, or not what was read"));
    return Premise.HELD;
  }
}
