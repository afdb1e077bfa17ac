// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Asks for {@link CaseArbitraries#samplingSlice}: {@code @ForAll(supplier = SamplingSlice.class)}.
 */
@Evolving
public final class SamplingSlice implements ArbitrarySupplier<PatientCase> {

  /** For jqwik. */
  public SamplingSlice() {}

  @Override
  public Arbitrary<PatientCase> get() {
    return CaseArbitraries.samplingSlice();
  }
}
