// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Records that no case lists, told apart by their number: what conditions about lists are spelled
 * out for where no case is at hand. Each list has equally many, always the same ones.
 */
public final class SupposedRecords {
  private final int number;
  private final Map<RecordList<?>, ImmutableList<Place<?>>> places = new HashMap<>();

  /** So many records for each list. */
  public SupposedRecords(int number) {
    this.number = number;
  }

  /** The records of a list. */
  @SuppressWarnings("unchecked") // each list is stored with its own records
  public <R> ImmutableList<Place<R>> of(RecordList<R> list) {
    return (ImmutableList<Place<R>>) (ImmutableList<?>) places.computeIfAbsent(list, this::suppose);
  }

  private ImmutableList<Place<?>> suppose(RecordList<?> list) {
    return IntStream.range(0, number)
        .mapToObj(each -> list.unlisted(new Object()))
        .collect(toImmutableList());
  }
}
