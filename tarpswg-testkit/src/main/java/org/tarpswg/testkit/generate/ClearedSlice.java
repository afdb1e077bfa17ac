// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Asks for {@link CaseArbitraries#clearedSlice}: {@code @ForAll(supplier = ClearedSlice.class)}.
 */
@Evolving
public final class ClearedSlice implements ArbitrarySupplier<PatientCase> {

  /** For jqwik. */
  public ClearedSlice() {}

  @Override
  public Arbitrary<PatientCase> get() {
    return CaseArbitraries.clearedSlice();
  }
}
