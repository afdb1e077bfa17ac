// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/** The kinds of generated cases, to be asked for by {@link Kind} within {@link CaseDomain}. */
@Evolving
public enum CaseKind {
  /** See {@link CaseArbitraries#mixed}. */
  MIXED(CaseArbitraries::mixed),
  /** See {@link CaseArbitraries#sparse}. */
  SPARSE(CaseArbitraries::sparse),
  /** See {@link CaseArbitraries#complete}. */
  COMPLETE(CaseArbitraries::complete),
  /** See {@link CaseArbitraries#systemicSlice}. */
  SYSTEMIC(CaseArbitraries::systemicSlice),
  /** See {@link CaseArbitraries#localTherapySlice}. */
  LOCAL_THERAPY(CaseArbitraries::localTherapySlice),
  /** See {@link CaseArbitraries#recurrentSlice}. */
  RECURRENT(CaseArbitraries::recurrentSlice),
  /** See {@link CaseArbitraries#samplingSlice}. */
  SAMPLING(CaseArbitraries::samplingSlice),
  /** See {@link CaseArbitraries#clearedSlice}. */
  CLEARED(CaseArbitraries::clearedSlice),
  /** Cases in which facts disagree, see {@link Contradictions}. */
  CONTRADICTORY(() -> new Contradictions().get().map(Contradiction::patientCase));

  @SuppressWarnings("ImmutableEnumChecker") // it only makes, and holds nothing
  private final transient Supplier<Arbitrary<PatientCase>> cases;

  CaseKind(Supplier<Arbitrary<PatientCase>> cases) {
    this.cases = cases;
  }

  /** Cases of this kind. */
  public Arbitrary<PatientCase> cases() {
    return cases.get();
  }
}
