// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Ternary;

/**
 * What an answer has concluded from dates and records of treatment: read from its derivations, so
 * that every peer starts from the same conclusions.
 */
final class Histories {
  private final Recommendations answer;

  Histories(Recommendations answer) {
    this.answer = answer;
  }

  /**
   * The truth of a condition in the derivation of a clause. Where the gate of the clause is shut
   * nothing behind it is told, and nothing depends on it: it counts as unknown.
   *
   * @throws IllegalStateException if the gate is open and the condition is not there: its words
   *     have changed, and this class must follow
   */
  Ternary truth(String clause, String words) {
    ClauseFinding finding = answer.of(ClauseId.of(clause));
    Optional<Ternary> told =
        Stream.concat(Stream.of(finding), finding.parts().stream())
            .map(Finding::derivation)
            .flatMap(tree -> found(tree, words))
            .findFirst();
    if (told.isEmpty() && finding.applicability() == Applicability.APPLIES) {
      throw new IllegalStateException("Clause " + clause + " no longer asks whether " + words);
    }
    return told.orElse(Ternary.UNKNOWN);
  }

  private static Stream<Ternary> found(Derivation step, String words) {
    return step.words().equals(words)
        ? Stream.of(step.truth())
        : step.steps().stream().flatMap(below -> found(below, words));
  }
}
