// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * What is put together for the first few numbers, from 0, once for all cases; for higher ones,
 * which are rare, whenever it is asked for. Safe for many threads.
 *
 * @param <T> the type of what is kept
 */
final class Kept<T> {
  /** Lists of more records are rare. */
  static final int FEW = 8;

  private final AtomicReferenceArray<T> kept;

  /** Keeps so many. */
  Kept(int numbers) {
    kept = new AtomicReferenceArray<>(numbers);
  }

  /** That for this number; of two that are made at the same time, the first. */
  T at(int number, Supplier<T> made) {
    if (number >= kept.length()) {
      return made.get();
    }
    T known = kept.get(number);
    return known == null ? keep(number, made.get()) : known;
  }

  private T keep(int number, T made) {
    T before = kept.compareAndExchange(number, null, made);
    return before == null ? made : before;
  }
}
