// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/**
 * What a case says to a subject. Immutable.
 *
 * @param answer the answer, {@link #OPEN} while it is open
 * @param possible the answers still possible
 * @param derivations why
 * @param missing unknown facts that decide it
 * @param beside what else is said that a change of one fact can move, in a fixed order
 */
record Verdict(
    String answer,
    ImmutableSet<String> possible,
    ImmutableList<Derivation> derivations,
    ImmutableList<MissingFact> missing,
    ImmutableList<String> beside) {
  /** The answer while it is open. */
  static final String OPEN = "UNDETERMINED";

  boolean isDecided() {
    return !answer.equals(OPEN);
  }

  /** The facts that were read, known or not, in no order that means anything. */
  ImmutableSet<FactPath> facts() {
    return steps()
        .flatMap(step -> step.facts().stream())
        .map(FactReading::path)
        .collect(toImmutableSet());
  }

  /** Where two variants of a case agree in this, neither is nearer to another answer. */
  Standing standing() {
    return new Standing(possible, steps().map(Derivation::truth).toList(), beside);
  }

  private Stream<Derivation> steps() {
    return derivations.stream().flatMap(Verdict::withinAndSelf);
  }

  private static Stream<Derivation> withinAndSelf(Derivation step) {
    return Stream.concat(Stream.of(step), step.steps().stream().flatMap(Verdict::withinAndSelf));
  }

  /**
   * How far a verdict has come.
   *
   * @param possible the answers still possible
   * @param truths the truth of each step of the derivations
   * @param beside what else is said
   */
  record Standing(
      ImmutableSet<String> possible, List<Ternary> truths, ImmutableList<String> beside) {}
}
