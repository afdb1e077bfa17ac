// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;

/**
 * A condition about a list, spelled out for a number of records. It says nothing of a case, so that
 * those of short lists, and those of the first records of long ones, are put together once.
 *
 * @param <R> the type of the records
 */
final class SpelledOut<R> {
  private final Condition.Exists<R> condition;
  private final Kept<Condition> records = new Kept<>(Kept.FEW);
  private final Kept<Condition> wholeLists = new Kept<>(Kept.FEW + 1);
  private final Kept<Condition> openLists = new Kept<>(Kept.FEW + 1);
  private final Kept<Condition> unlisted = new Kept<>(1);

  SpelledOut(Condition.Exists<R> condition) {
    this.condition = condition;
  }

  /**
   * The condition for this number of records, with one that nobody has listed where others may be.
   */
  Condition of(int listed, boolean others) {
    return (others ? openLists : wholeLists).at(listed, () -> spellOut(listed, others));
  }

  /** What it says of a record that nobody has listed. */
  Condition ofAny() {
    return unlisted.at(0, () -> condition.each().apply(condition.list().unlisted(condition)));
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
    return records.at(
        place,
        () -> {
          Place<R> listed = Place.listed(condition.list(), place);
          return new Condition.OfRecord(listed, condition.each().apply(listed));
        });
  }
}
