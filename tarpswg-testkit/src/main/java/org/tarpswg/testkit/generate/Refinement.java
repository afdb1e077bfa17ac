// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.stability.Evolving;

/**
 * A case and one that knows the same and more: the order of knowledge, in which answers may only
 * become more definite.
 *
 * @param less the case that tells less
 * @param more the case that tells all of that, and more
 */
@Evolving
public record Refinement(PatientCase less, PatientCase more) {
  private static final int FEW = 3;

  /** Each case beside what is left of it when some facts are forgotten, a few or many. */
  public static Arbitrary<Refinement> of(Arbitrary<PatientCase> cases) {
    return cases.flatMap(Refinement::to);
  }

  private static Arbitrary<Refinement> to(PatientCase more) {
    ImmutableList<FactPath> told = ToldFacts.of(more);
    if (told.isEmpty()) {
      return Arbitraries.just(new Refinement(more, more));
    }
    return Arbitraries.frequencyOf(
            Tuple.of(4, forgotten(told, Math.min(FEW, told.size()))),
            Tuple.of(1, forgotten(told, told.size())))
        .map(facts -> new Refinement(CaseChanges.forget(facts).applyTo(more), more));
  }

  private static Arbitrary<ImmutableSet<FactPath>> forgotten(
      ImmutableList<FactPath> told, int most) {
    return Arbitraries.of(told).set().ofMinSize(1).ofMaxSize(most).map(ImmutableSet::copyOf);
  }
}
