// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Asks for {@link CaseArbitraries#recurrentSlice}: {@code @ForAll(supplier =
 * RecurrentSlice.class)}.
 */
@Evolving
public final class RecurrentSlice implements ArbitrarySupplier<PatientCase> {

  /** For jqwik. */
  public RecurrentSlice() {}

  @Override
  public Arbitrary<PatientCase> get() {
    return CaseArbitraries.recurrentSlice();
  }
}
