// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Asks for {@link CaseArbitraries#systemicSlice}: {@code @ForAll(supplier = SystemicSlice.class)}.
 */
@Evolving
public final class SystemicSlice implements ArbitrarySupplier<PatientCase> {

  /** For jqwik. */
  public SystemicSlice() {}

  @Override
  public Arbitrary<PatientCase> get() {
    return CaseArbitraries.systemicSlice();
  }
}
