// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Ternary;

/**
 * A truth of the tiny recommender.
 *
 * @param open the facts that leave it open
 * @param read every fact that was asked for it
 */
record Clue(Ternary truth, ImmutableSet<FactPath> open, ImmutableSet<FactPath> read) {

  static Clue of(Ternary truth, String... facts) {
    ImmutableSet<FactPath> read =
        Arrays.stream(facts).map(FactPath::of).collect(ImmutableSet.toImmutableSet());
    return new Clue(truth, truth.isKnown() ? ImmutableSet.of() : read, read);
  }

  Clue and(Clue other) {
    return joined(truth.and(other.truth), other);
  }

  Clue or(Clue other) {
    return joined(truth.or(other.truth), other);
  }

  Clue not() {
    return new Clue(truth.not(), open, read);
  }

  private Clue joined(Ternary both, Clue other) {
    return new Clue(
        both,
        both.isKnown()
            ? ImmutableSet.of()
            : ImmutableSet.<FactPath>builder().addAll(open).addAll(other.open).build(),
        ImmutableSet.<FactPath>builder().addAll(read).addAll(other.read).build());
  }

  ImmutableList<MissingFact> missing() {
    return open.stream()
        .map(path -> MissingFact.builder().path(path).label(FactCatalog.label(path)).build())
        .collect(ImmutableList.toImmutableList());
  }

  Derivation derivation() {
    return Derivation.builder()
        .kind(DerivationKind.NAMED)
        .words("as the tiny recommender reads it")
        .truth(truth)
        .facts(read.stream().map(this::reading).collect(ImmutableList.toImmutableList()))
        .build();
  }

  private FactReading reading(FactPath path) {
    return FactReading.builder()
        .path(path)
        .label(FactCatalog.label(path))
        .value(open.contains(path) ? "not known" : "as told")
        .state(open.contains(path) ? FactState.UNKNOWN : FactState.KNOWN)
        .build();
  }
}
