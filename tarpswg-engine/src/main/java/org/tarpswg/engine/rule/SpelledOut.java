// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * A condition about a list, spelled out for a number of records. It says nothing of a case, so that
 * those of short lists are put together once for all cases.
 *
 * @param <R> the type of the records
 */
final class SpelledOut<R> {
  /** Lists of more records are rare, and spelled out for each case. */
  private static final int SHORT = 8;

  private final Condition.Exists<R> condition;
  private final AtomicReferenceArray<Condition> records = new AtomicReferenceArray<>(SHORT);
  private final AtomicReferenceArray<Condition> wholeLists = new AtomicReferenceArray<>(SHORT + 1);
  private final AtomicReferenceArray<Condition> openLists = new AtomicReferenceArray<>(SHORT + 1);
  private final AtomicReferenceArray<Condition> unlisted = new AtomicReferenceArray<>(1);

  SpelledOut(Condition.Exists<R> condition) {
    this.condition = condition;
  }

  /**
   * The condition for this number of records, with one that nobody has listed where others may be.
   */
  Condition of(int listed, boolean others) {
    return kept(others ? openLists : wholeLists, listed, () -> spellOut(listed, others));
  }

  /** What it says of a record that nobody has listed. */
  Condition ofAny() {
    return kept(unlisted, 0, () -> condition.each().apply(condition.list().unlisted(condition)));
  }

  private Condition spellOut(int listed, boolean others) {
    ImmutableList.Builder<Condition> spelled = ImmutableList.builder();
    for (int place = 0; place < listed; place++) {
      spelled.add(record(place));
    }
    if (others) {
      spelled.add(
          new Condition.OfRecord(
              condition.list().unlisted(condition),
              Condition.allOf(
                  condition.list().others(condition).is(true, "there are others than those listed"),
                  ofAny())));
    }
    return new Condition.AnyOf(spelled.build());
  }

  private Condition record(int place) {
    return kept(
        records,
        place,
        () -> {
          Place<R> listed = Place.listed(condition.list(), place);
          return new Condition.OfRecord(listed, condition.each().apply(listed));
        });
  }

  /** The one that is kept at this place; of two that are made at the same time, the first. */
  private static Condition kept(
      AtomicReferenceArray<Condition> kept, int place, Supplier<Condition> made) {
    if (place >= kept.length()) {
      return made.get();
    }
    Condition known = kept.get(place);
    return known == null ? keep(kept, place, made.get()) : known;
  }

  private static Condition keep(
      AtomicReferenceArray<Condition> kept, int place, Condition condition) {
    Condition before = kept.compareAndExchange(place, null, condition);
    return before == null ? condition : before;
  }
}
