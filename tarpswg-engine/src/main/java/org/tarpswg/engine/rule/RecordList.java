// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;

/**
 * A list of the case, about whose records conditions can speak. Immutable.
 *
 * @param <R> the type of the records
 */
public final class RecordList<R> {
  private final FactPath path;
  private final Function<CaseFacts, Listing<R>> told;
  private final BiFunction<R, Integer, String> key;
  private final Function<CaseFacts, Reading<Boolean>> others;

  private RecordList(
      FactPath path,
      Function<CaseFacts, Listing<R>> told,
      BiFunction<R, Integer, String> key,
      Function<CaseFacts, Reading<Boolean>> others) {
    this.path = path;
    this.told = told;
    this.key = key;
    this.others = others;
  }

  /**
   * A list.
   *
   * @param path where it stands in the case
   * @param told its records
   * @param key the name by which a record is addressed, from the record and its place
   * @param others whether there are records that are not listed
   */
  public static <R> RecordList<R> of(
      String path,
      Function<CaseFacts, Listing<R>> told,
      BiFunction<R, Integer, String> key,
      Function<CaseFacts, Reading<Boolean>> others) {
    return new RecordList<>(FactPath.of(path), told, key, others);
  }

  /** The places of the records that are listed, in the order of the list. */
  public ImmutableList<Place<R>> places(CaseFacts facts) {
    ImmutableList<R> records = told.apply(facts).entries();
    ImmutableList.Builder<Place<R>> places = ImmutableList.builder();
    for (int i = 0; i < records.size(); i++) {
      R record = records.get(i);
      places.add(Place.listed(path.element(key.apply(record, i)), record));
    }
    return places.build();
  }

  /** That some record satisfies a condition, the words being those of the whole. */
  public Condition.Exists<R> some(String words, Function<Place<R>, Condition> each) {
    return new Condition.Exists<>(this, words, each);
  }

  /** That every record satisfies a condition, the words being those of the whole. */
  public Condition every(String words, Function<Place<R>, Condition> each) {
    return Condition.not(some("one that does not", place -> Condition.not(each.apply(place))))
        .as(words);
  }

  /** Whether there are records that are not listed, as far as this asker is concerned. */
  Question<Boolean> others(Object asker) {
    return Question.of(new Key(this, asker), "others than those listed", others);
  }

  /** A record that is not listed, as far as this asker is concerned. */
  Place<R> unlisted(Object asker) {
    return Place.unlisted(path, asker);
  }

  private record Key(RecordList<?> list, Object asker) {}
}
