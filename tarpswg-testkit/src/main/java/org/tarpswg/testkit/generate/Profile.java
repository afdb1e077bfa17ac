// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** How much a generated case tells. Paths are templates: {@code lesions[*].site}. */
interface Profile {

  /** How often a fact is told, from 0 to 1. */
  double told(FactPath fact);

  /** How often something is told of a list, from 0 to 1. */
  double listed(FactPath list);

  /** How often a list of which something is told is declared complete, from 0 to 1. */
  double complete(FactPath list);

  /** How many records a list has at most. */
  int most(FactPath list);

  /** How many records a list has at least, five times in six. */
  default int least(FactPath list) {
    return 0;
  }

  /** The values of a fact, where it is told. */
  default <T> Arbitrary<T> values(FactPath fact, Domain<T> domain) {
    return DomainArbitraries.of(domain);
  }

  /** The truths of a yes or no, where it is told. */
  default Arbitrary<Ternary> truths(FactPath fact) {
    return Arbitraries.of(Ternary.YES, Ternary.NO);
  }

  /** Every fact alike. */
  static Profile even(double told, double listed, double complete, int most) {
    return new Profile() {
      @Override
      public double told(FactPath fact) {
        return fact.text().contains("[") ? Math.max(told, 0.5) : told;
      }

      @Override
      public double listed(FactPath list) {
        return listed;
      }

      @Override
      public double complete(FactPath list) {
        return complete;
      }

      @Override
      public int most(FactPath list) {
        return most;
      }
    };
  }
}
