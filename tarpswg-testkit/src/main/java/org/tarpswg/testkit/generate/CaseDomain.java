// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * What a property gets when it asks for a case, an addition or a refinement, under
 * {@code @Domain(CaseDomain.class)}: half of them from the systemic slice, so that clauses that
 * apply are as frequent as those that do not.
 */
@Evolving
public final class CaseDomain extends DomainContextBase {

  /** For jqwik. */
  public CaseDomain() {}

  /** Cases of every kind. */
  @Provide
  Arbitrary<PatientCase> cases() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, CaseArbitraries.systemicSlice()), Tuple.of(1, CaseArbitraries.any()));
  }

  /** One more fact. */
  @Provide
  Arbitrary<FactAddition> additions() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, CaseArbitraries.systemicSlice()), Tuple.of(1, CaseArbitraries.sparse()))
        .flatMap(FactAddition::to);
  }

  /** More facts: one more, a few or many. */
  @Provide
  Arbitrary<Refinement> refinements() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Refinement.of(CaseArbitraries.systemicSlice())),
        Tuple.of(1, Refinement.of(CaseArbitraries.any())),
        Tuple.of(1, additions().map(FactAddition::asRefinement)));
  }
}
