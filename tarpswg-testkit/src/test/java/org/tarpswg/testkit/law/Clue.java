// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** A truth of the tiny recommender, and the facts that leave it open. */
record Clue(Ternary truth, ImmutableSet<FactPath> open) {

  static Clue of(Ternary truth, String... facts) {
    ImmutableSet.Builder<FactPath> open = ImmutableSet.builder();
    if (!truth.isKnown()) {
      for (String fact : facts) {
        open.add(FactPath.of(fact));
      }
    }
    return new Clue(truth, open.build());
  }

  Clue and(Clue other) {
    return joined(truth.and(other.truth), other);
  }

  Clue or(Clue other) {
    return joined(truth.or(other.truth), other);
  }

  Clue not() {
    return new Clue(truth.not(), open);
  }

  private Clue joined(Ternary both, Clue other) {
    return new Clue(
        both,
        both.isKnown()
            ? ImmutableSet.of()
            : ImmutableSet.<FactPath>builder().addAll(open).addAll(other.open).build());
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
        .build();
  }
}
