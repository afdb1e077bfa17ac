// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Cases that contradict themselves, on request: {@code @ForAll(supplier = Contradictions.class)
 * Contradiction contradiction}. A case of any slice is told facts that disagree; what the case told
 * of them is overwritten, and where it cannot stand beside them they stand alone.
 */
@Evolving
public final class Contradictions implements ArbitrarySupplier<Contradiction> {
  private static final ImmutableList<DisagreeingFacts> KNOWN = DisagreeingFacts.shipped();

  /** For jqwik. */
  public Contradictions() {}

  /** Every conflict that a case can carry, in the order in which answers tell them. */
  public static ImmutableList<String> codes() {
    return KNOWN.stream().map(DisagreeingFacts::code).collect(toImmutableList());
  }

  /**
   * Cases with one conflict at least.
   *
   * @param code one of {@link #codes}
   * @throws IllegalArgumentException if it is none of them
   */
  public static Arbitrary<Contradiction> of(String code) {
    DisagreeingFacts facts =
        KNOWN.stream()
            .filter(known -> known.code().equals(code))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(code + " is none of the conflicts " + codes()));
    return cases().map(facts::in);
  }

  /** Cases with each of the conflicts, all as often. */
  @Override
  public Arbitrary<Contradiction> get() {
    return Arbitraries.of(KNOWN).flatMap(facts -> cases().map(facts::in));
  }

  private static Arbitrary<PatientCase> cases() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, CaseArbitraries.sparse()),
        Tuple.of(1, CaseArbitraries.systemicSlice()),
        Tuple.of(1, CaseArbitraries.diseaseSlices()));
  }
}
