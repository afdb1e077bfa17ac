// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.tarpswg.model.stability.Evolving;

/**
 * Asks for {@link CaseArbitraries#diseaseSlices} beside less of the same: {@code @ForAll(supplier =
 * DiseaseSteps.class)}.
 */
@Evolving
public final class DiseaseSteps implements ArbitrarySupplier<Refinement> {

  /** For jqwik. */
  public DiseaseSteps() {}

  @Override
  public Arbitrary<Refinement> get() {
    return Refinement.of(CaseArbitraries.diseaseSlices());
  }
}
