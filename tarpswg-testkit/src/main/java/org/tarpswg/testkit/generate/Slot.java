// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * What one field of a draft is to hold, and how that looks once facts are changed.
 *
 * @param <B> the builder of the record
 * @param <V> the type of the field
 * @param set writes the field
 * @param value what it is to hold
 * @param change the value after a change, whose paths start at the record
 */
record Slot<B, V>(BiConsumer<B, V> set, V value, BiFunction<CaseChange, V, V> change) {

  void fill(B builder) {
    set.accept(builder, value);
  }

  Slot<B, V> after(CaseChange changed) {
    return new Slot<>(set, change.apply(changed, value), change);
  }
}
