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
  private final FactPath unlisted;
  private final Function<CaseFacts, Listing<R>> told;
  private final BiFunction<R, Integer, String> key;
  private final Function<CaseFacts, Reading<Boolean>> others;

  private RecordList(
      FactPath path,
      Function<CaseFacts, Listing<R>> told,
      BiFunction<R, Integer, String> key,
      Function<CaseFacts, Reading<Boolean>> others) {
    this.path = path;
    this.unlisted = path.element("*");
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
    ImmutableList.Builder<Place<R>> places = ImmutableList.builder();
    for (int place = 0; place < facts.listed(this).records().size(); place++) {
      places.add(Place.listed(this, place));
    }
    return places.build();
  }

  /** The records that a case lists, and where they stand in it. */
  Listed<R> listed(CaseFacts facts) {
    ImmutableList<R> records = told.apply(facts).entries();
    ImmutableList.Builder<FactPath> paths = ImmutableList.builder();
    for (int place = 0; place < records.size(); place++) {
      paths.add(path.element(key.apply(records.get(place), place)));
    }
    return new Listed<>(records, paths.build());
  }

  /**
   * The records of a list in a case.
   *
   * @param records the records
   * @param paths where each of them stands
   */
  record Listed<R>(ImmutableList<R> records, ImmutableList<FactPath> paths) {}

  /** Where it stands in a case. */
  FactPath path() {
    return path;
  }

  /** Where a record that nobody has listed would stand. */
  FactPath unlistedPath() {
    return unlisted;
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
    return Place.unlisted(this, asker);
  }

  private record Key(RecordList<?> list, Object asker) {}
}
