// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Asks for {@link CaseArbitraries#diseaseSlices}: {@code @ForAll(supplier = DiseaseSlices.class)}.
 */
@Evolving
public final class DiseaseSlices implements ArbitrarySupplier<PatientCase> {

  /** For jqwik. */
  public DiseaseSlices() {}

  @Override
  public Arbitrary<PatientCase> get() {
    return CaseArbitraries.diseaseSlices();
  }
}
