// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary whose generator is made once. A case has hundreds of facts, and jqwik would
 * otherwise compare all of their arbitraries again for every property.
 *
 * @param <T> what it generates
 */
final class Prepared<T> implements Arbitrary<T> {
  private static final int SIZE = 1000;

  private final Arbitrary<T> described;
  private @Nullable RandomGenerator<T> generator;

  Prepared(Arbitrary<T> described) {
    this.described = described;
  }

  @Override
  public synchronized RandomGenerator<T> generator(int genSize) {
    RandomGenerator<T> made = generator;
    if (made == null) {
      made = described.generator(SIZE);
      generator = made;
    }
    return made;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
