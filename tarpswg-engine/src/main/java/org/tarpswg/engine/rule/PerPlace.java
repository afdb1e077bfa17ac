// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import java.util.function.Function;

/**
 * What is asked of the record at a place, put together once for the first places of a list. Where
 * it is put together again for each case, nothing that is found of it serves another case.
 *
 * @param <R> the type of the records
 * @param <T> the type of what is asked
 */
public final class PerPlace<R, T> implements Function<Place<R>, T> {
  private final Function<Place<R>, T> made;
  private final Kept<T> kept = new Kept<>(Kept.FEW);

  /** What this makes. */
  public PerPlace(Function<Place<R>, T> made) {
    this.made = made;
  }

  @Override
  public T apply(Place<R> place) {
    return place.isListed() ? kept.at(place.number(), () -> made.apply(place)) : made.apply(place);
  }
}
