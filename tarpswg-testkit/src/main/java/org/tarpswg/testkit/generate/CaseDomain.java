// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * What a property gets when it asks for a case, an addition, a refinement or a contradiction:
 *
 * <pre>{@code
 * @Property
 * @Domain(CaseDomain.class)
 * void myLaw(@ForAll @Kind(CaseKind.LOCAL_THERAPY) PatientCase patientCase) {
 *   ...
 * }
 * }</pre>
 *
 * <p>Without a {@link Kind} most cases are of a slice, so that clauses that apply are as frequent
 * as those that do not. To get numbers and the like as well, add
 * {@code @Domain(DomainContext.Global.class)}.
 */
@Evolving
public final class CaseDomain extends DomainContextBase {

  /** For jqwik. */
  public CaseDomain() {}

  private static Optional<CaseKind> wanted(TypeUsage usage) {
    return usage.findAnnotation(Kind.class).map(Kind::value);
  }

  /** Cases of the kind that is wanted. */
  @Provide
  Arbitrary<PatientCase> cases(TypeUsage usage) {
    return wanted(usage).orElse(CaseKind.MIXED).cases();
  }

  /** One more fact. */
  @Provide
  Arbitrary<FactAddition> additions() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, CaseArbitraries.systemicSlice()),
            Tuple.of(2, CaseArbitraries.diseaseSlices()),
            Tuple.of(1, CaseArbitraries.sparse()))
        .flatMap(FactAddition::to);
  }

  /** More facts: one more, a few or many. */
  @Provide
  Arbitrary<Refinement> refinements(TypeUsage usage) {
    return wanted(usage).map(kind -> Refinement.of(kind.cases())).orElseGet(this::anyRefinement);
  }

  private Arbitrary<Refinement> anyRefinement() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Refinement.of(CaseArbitraries.mixed())),
        Tuple.of(1, additions().map(FactAddition::asRefinement)));
  }

  /** Cases in which facts disagree, and what must be said of it. */
  @Provide
  Arbitrary<Contradiction> contradictions() {
    return new Contradictions().get();
  }
}
